import PromiseRouter from 'express-promise-router';
import type { SandboxContext } from '../SandboxContext';
import { findActor } from './Actor';
import { GitHubError } from './GitHubError';
import type { RateLimit } from './RateLimit';
import { toSimpleUser } from './toSimpleUser';

/** The sandbox knows nothing of its users but their names. */
const PUBLIC_PROFILE = {
  name: null,
  company: null,
  blog: null,
  location: null,
  email: null,
  hireable: null,
  bio: null,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-05T08:00:00Z',
};

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
    response.json({ ...toSimpleUser(context, actor), ...PUBLIC_PROFILE });
  });

  router.get('/rate_limit', (_request, response) => {
    const { resource, ...core } = rateLimit.read(response);
    response.json({ resources: { core, search: core }, rate: core });
  });

  return router;
}
