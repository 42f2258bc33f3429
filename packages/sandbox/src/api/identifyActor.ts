import type { RequestHandler } from 'express';
import type { InstallationTokens } from '../apps/InstallationTokens';
import { setActor, setInstallationToken, type SandboxToken } from './Actor';
import { GitHubError } from './GitHubError';
import { readToken } from './readToken';

/**
 * Reads who makes a request. No token is fine here; one that nobody knows is 401 even for reads, as on GitHub.
 *
 * @param bot - whose the tokens of an installation are
 */
export function identifyActor(
  tokens: readonly SandboxToken[],
  bot?: { readonly login: string; readonly tokens: InstallationTokens },
): RequestHandler {
  return (request, response, next) => {
    const header = request.headers.authorization;
    if (header !== undefined) {
      const token = readToken(header);
      const issued = bot?.tokens.find(token);
      if (issued) setInstallationToken(response, issued);
      const known =
        bot && issued
          ? { login: bot.login, type: 'Bot' as const }
          : tokens.find(candidate => candidate.token === token);
      if (!known) throw new GitHubError(401, 'Bad credentials');
      setActor(response, { login: known.login, type: known.type });
    }
    next();
  };
}
