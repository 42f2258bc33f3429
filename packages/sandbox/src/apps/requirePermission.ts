import type { RequestHandler } from 'express';
import { findInstallationToken } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Which permission GitHub asks for, by the part of the repository that is called. The first that fits counts. */
const PERMISSIONS: readonly [RegExp, string][] = [
  [/^\/pulls\b/, 'pull_requests'],
  [/^\/issues\b/, 'issues'],
  [/^\/commits\/[^/]+\/check-runs\b|^\/check-/, 'checks'],
  [/^\/statuses\b/, 'statuses'],
  [/^\/hooks\b/, 'repository_hooks'],
  [/^\/./, 'contents'],
  [/^/, 'metadata'],
];

/** Holds a call below a repository against what the token of an installation opens. */
export const requirePermission: RequestHandler<{ repo: string }> = (
  request,
  response,
  next,
) => {
  const token = findInstallationToken(response);
  if (token) {
    const needed = PERMISSIONS.find(([path]) => path.test(request.path));
    const granted = needed && token.permissions[needed[1]];
    const isEnough =
      granted === 'write' || (granted === 'read' && READS.has(request.method));
    if (!isEnough || !token.repositories.includes(request.params.repo))
      throw new GitHubError(403, 'Resource not accessible by integration');
  }
  next();
};
