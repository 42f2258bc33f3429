import type { GithubIntegrationConfig } from '@backstage/integration';
import { AppTokens } from './AppTokens';
import { FixedToken } from './FixedToken';
import type { Patience } from './Patience';
import type { TokenSource } from './TokenSource';

/**
 * Finds where the tokens of one repository come from: the first App of the host that may be installed at its owner,
 * else the token of the host.
 */
export function createTokenSource(
  { apps = [], token, apiBaseUrl }: GithubIntegrationConfig,
  { owner, name }: { owner: string; name: string },
  { callTimeoutMs }: Pick<Patience, 'callTimeoutMs'>,
  options: { fetch?: typeof fetch; now?: () => number } = {},
): TokenSource {
  const app = apps.find(
    ({ allowedInstallationOwners: owners }) =>
      !owners ||
      owners.some(allowed => allowed.toLowerCase() === owner.toLowerCase()),
  );
  if (!app || !apiBaseUrl) return new FixedToken(token);
  const fetchOnce = options.fetch ?? fetch;
  return new AppTokens(app, owner, name, {
    baseUrl: apiBaseUrl,
    fetch: (url, init) =>
      fetchOnce(url, { ...init, signal: AbortSignal.timeout(callTimeoutMs) }),
    now: options.now ?? Date.now,
  });
}
