import type {
  GithubCredentialsProvider,
  GithubIntegrationConfig,
} from '@backstage/integration';
import { retry } from '@octokit/plugin-retry';
import { Octokit } from '@octokit/rest';
import { ForgeError } from './ForgeError';

/** GitHub itself gives up after 10 s; a little more lets its own answer arrive. */
const CALL_TIMEOUT_MS = 15_000;

/** What of Octokit the forge uses. */
export type GitHubClient = InstanceType<typeof Octokit>;

/**
 * Makes the client of one GitHub host. Failing calls are repeated, POSTs too: every write of the forge is safe to
 * repeat (a second tree or commit hurts nobody, a second ref or pull request is refused by GitHub). A call may ask
 * for more time by `request.timeoutMs`.
 *
 * @param repositoryUrl - decides which credentials apply, e.g. which installation of a GitHub App
 */
export function createOctokit(
  integration: GithubIntegrationConfig,
  credentials: GithubCredentialsProvider,
  repositoryUrl: string,
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
  octokit.hook.before('request', async options => {
    const timeoutMs = Number(options.request?.timeoutMs ?? CALL_TIMEOUT_MS);
    options.request = {
      ...options.request,
      fetch: (url: string, init: RequestInit) =>
        fetchOnce(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }),
    };
    const token = await readToken(credentials, repositoryUrl);
    if (token) options.headers.authorization = `token ${token}`;
  });
  return octokit;
}

/** An App's installation token lives an hour, so it is asked for at each call; the provider caches it. */
async function readToken(
  credentials: GithubCredentialsProvider,
  url: string,
): Promise<string | undefined> {
  try {
    return (await credentials.getCredentials({ url })).token;
  } catch (error) {
    throw new ForgeError(
      'unauthorized',
      `No credentials for ${url}: ${
        error instanceof Error ? error.message : error
      }; check the App's id, private key and installation under integrations.github`,
      { cause: error },
    );
  }
}
