import {
  findGitHubFaults,
  findGitHubRequestFaults,
  findOperation,
} from '@slipway/sandbox/testUtils';

/** Judges each call of a client, and its answer, by GitHub's own OpenAPI description. */
export class GitHubJudge {
  /** The calls seen, e.g. `POST /repos/{owner}/{repo}/git/trees`. */
  readonly calls: string[] = [];
  private readonly faults: string[] = [];

  constructor(private readonly apiUrl: string) {}

  /** A `fetch` that judges what goes through it. */
  readonly fetch: typeof fetch = async (input, init) => {
    const method = init?.method ?? 'GET';
    const path = String(input).slice(this.apiUrl.length);
    if (String(input).endsWith('/graphql')) {
      this.calls.push(`${method} /graphql`);
      return fetch(input, init);
    }
    this.calls.push(findOperation(method, path)?.name ?? `${method} ${path}`);
    if (typeof init?.body === 'string')
      this.faults.push(
        ...findGitHubRequestFaults(method, path, JSON.parse(init.body)),
      );
    const response = await fetch(input, init);
    // What a redirect leads to is no longer GitHub's API, and "not modified" has no body to judge.
    if (!response.redirected && response.status !== 304)
      this.faults.push(
        ...findGitHubFaults(method, path, {
          status: response.status,
          body: await response.clone().json(),
        }),
      );
    return response;
  };

  /** @throws Error with one line per fault found so far */
  throwFaults(): void {
    if (this.faults.length > 0) throw new Error(this.faults.join('\n'));
  }
}
