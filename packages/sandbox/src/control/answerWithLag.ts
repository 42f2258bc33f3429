import type { NextFunction, Request, Response } from 'express';
import { GitHubError } from '../api/GitHubError';

/** GitHub's words for what it cannot find, by the call that stumbles over it. */
const MISSING: readonly [method: string, path: RegExp, error: GitHubError][] = [
  [
    'POST',
    /\/git\/trees$/,
    new GitHubError(422, 'base_tree is not a valid tree oid'),
  ],
  ['POST', /\/git\/commits$/, new GitHubError(422, 'Tree SHA does not exist')],
  ['POST', /\/git\/refs$/, new GitHubError(422, 'Object does not exist')],
  ['PATCH', /\/git\/refs\//, new GitHubError(422, 'Reference does not exist')],
  [
    'POST',
    /\/pulls$/,
    GitHubError.validationFailed([
      { resource: 'PullRequest', field: 'head', code: 'invalid' },
    ]),
  ],
];

/** Answers as a replica of GitHub's that has not heard of the last write yet. */
export function answerWithLag(
  request: Request,
  response: Response,
  refuse: NextFunction,
): void {
  const path = request.originalUrl.split('?', 1)[0];
  const isList = /\/pulls(\/\d+\/commits)?$/.test(path);
  if (request.method === 'GET' && isList) {
    response.json([]);
    return;
  }
  const found = MISSING.find(
    ([method, pattern]) => method === request.method && pattern.test(path),
  );
  refuse(found?.[2] ?? GitHubError.notFound());
}
