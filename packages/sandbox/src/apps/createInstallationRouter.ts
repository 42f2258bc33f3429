import PromiseRouter from 'express-promise-router';
import { findInstallationToken } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { toRepository } from '../repository/toRepository';
import type { SandboxContext } from '../SandboxContext';
import type { InstallationTokens } from './InstallationTokens';

/** What a token of an installation may ask about itself. */
export function createInstallationRouter(
  context: SandboxContext,
  tokens: InstallationTokens,
) {
  const router = PromiseRouter();

  router.get('/installation/repositories', (_request, response) => {
    if (!findInstallationToken(response))
      throw new GitHubError(401, 'Requires authentication');
    const repositories = [toRepository(context)];
    response.json({ total_count: repositories.length, repositories });
  });

  router.delete('/installation/token', (_request, response) => {
    const token = findInstallationToken(response);
    if (!token) throw new GitHubError(401, 'Requires authentication');
    tokens.revoke(token);
    response.status(204).end();
  });

  return router;
}
