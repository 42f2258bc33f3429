import type { RequestHandler } from 'express';
import { GitHubError } from '../api/GitHubError';
import { listRefs } from '../refs/listRefs';
import type { SandboxContext } from '../SandboxContext';

/** GitHub's git database answers 409 to everything until the first commit is there. */
export function refuseEmptyRepository(context: SandboxContext): RequestHandler {
  let empty = true;
  return async (_request, _response, next) => {
    try {
      // A repository that had a branch once stays usable, so it is asked no more.
      empty &&= (await listRefs(context.gitDir, ['refs/heads'])).length === 0;
      if (empty) throw new GitHubError(409, 'Git Repository is empty.');
      next();
    } catch (error) {
      next(error);
    }
  };
}
