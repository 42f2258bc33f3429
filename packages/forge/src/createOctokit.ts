import type { GithubIntegrationConfig } from '@backstage/integration';
import { RequestError } from '@octokit/request-error';
import { Octokit } from '@octokit/rest';
import type { Right, TokenSource } from './TokenSource';

const READS = new Set(['GET', 'HEAD']);

/** What of Octokit the forge uses. */
export type GitHubClient = InstanceType<typeof Octokit>;

/**
 * Makes the client of one GitHub host. It repeats nothing but, once, a call whose token is no longer any good, which
 * GitHub has not looked at: whether a failed call may be repeated is for {@link GitHubApi} to say. A call may ask for
 * more time by `request.timeoutMs`.
 *
 * @param tokens - of the one repository that is called
 */
export function createOctokit(
  integration: GithubIntegrationConfig,
  tokens: TokenSource,
  callTimeoutMs: number,
  fetchOnce: typeof fetch = fetch,
): GitHubClient {
  const octokit = new Octokit({
    baseUrl: integration.apiBaseUrl,
    userAgent: 'slipway',
    // The forge's errors say all of it; Octokit would print a second account.
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  octokit.hook.wrap('request', async (request, options) => {
    const timeoutMs = Number(options.request?.timeoutMs ?? callTimeoutMs);
    options.request = {
      ...options.request,
      fetch: (url: string, init: RequestInit) =>
        fetchOnce(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }),
    };
    const right: Right = READS.has(options.method) ? 'read' : 'write';
    const callWith = (token: string | undefined) => {
      if (token) options.headers.authorization = `token ${token}`;
      return request(options);
    };
    const token = await tokens.read(right);
    try {
      return await callWith(token);
    } catch (error) {
      const isRefused = error instanceof RequestError && error.status === 401;
      const next =
        isRefused && token ? await tokens.renew(right, token) : token;
      // The configured one stays what it is.
      if (next === token) throw error;
      return callWith(next);
    }
  });
  return octokit;
}
