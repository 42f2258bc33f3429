import type { RequestHandler } from 'express';
import { findActor } from './Actor';
import { GitHubError } from './GitHubError';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Everyone may read the public repository; whoever writes says who they are. */
export const requireToken: RequestHandler = (request, response, next) => {
  if (!READS.has(request.method) && !findActor(response))
    throw new GitHubError(401, 'Requires authentication');
  next();
};
