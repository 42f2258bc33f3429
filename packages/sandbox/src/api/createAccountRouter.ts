import PromiseRouter from 'express-promise-router';
import type { SandboxContext } from '../SandboxContext';
import { findActor } from './Actor';
import { GitHubError } from './GitHubError';
import type { RateLimit } from './RateLimit';
import { toSimpleUser } from './toSimpleUser';

/** Who the caller is, and how many calls are left. */
export function createAccountRouter(
  context: SandboxContext,
  rateLimit: RateLimit,
) {
  const router = PromiseRouter();

  router.get('/user', (_request, response) => {
    const actor = findActor(response);
    if (!actor)
      throw new GitHubError(401, 'Requires authentication', {
        documentation: 'users/users#get-the-authenticated-user',
      });
    response.json(toSimpleUser(context, actor));
  });

  router.get('/rate_limit', (_request, response) => {
    const { resource, ...core } = rateLimit.read(response);
    response.json({ resources: { core, search: core }, rate: core });
  });

  return router;
}
