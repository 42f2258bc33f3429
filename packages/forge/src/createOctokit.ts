import type { GithubIntegrationConfig } from '@backstage/integration';
import { retry } from '@octokit/plugin-retry';
import { RequestError } from '@octokit/request-error';
import { Octokit } from '@octokit/rest';
import type { Right, TokenSource } from './TokenSource';

/** GitHub itself gives up after 10 s; a little more lets its own answer arrive. */
const CALL_TIMEOUT_MS = 15_000;

const READS = new Set(['GET', 'HEAD']);

/** What of Octokit the forge uses. */
export type GitHubClient = InstanceType<typeof Octokit>;

/**
 * Makes the client of one GitHub host. Failing calls are repeated, POSTs too: every write of the forge is safe to
 * repeat (a second tree or commit hurts nobody, a second ref or pull request is refused by GitHub). So is, once, a
 * call whose token is no longer any good. A call may ask for more time by `request.timeoutMs`.
 *
 * @param tokens - of the one repository that is called
 */
export function createOctokit(
  integration: GithubIntegrationConfig,
  tokens: TokenSource,
  fetchOnce: typeof fetch = fetch,
): GitHubClient {
  const RetryingOctokit = Octokit.plugin(retry);
  const octokit = new RetryingOctokit({
    baseUrl: integration.apiBaseUrl,
    userAgent: 'slipway',
    // The forge's errors say all of it; Octokit would print a second account.
    log: { debug() {}, info() {}, warn() {}, error() {} },
    // 429 says when to come back; the person is shown the wait instead.
    retry: { doNotRetry: [400, 401, 403, 404, 405, 409, 410, 422, 429, 451] },
  });
  octokit.hook.wrap('request', async (request, options) => {
    const timeoutMs = Number(options.request?.timeoutMs ?? CALL_TIMEOUT_MS);
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
