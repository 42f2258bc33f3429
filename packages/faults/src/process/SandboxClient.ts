import type { HistoryEntry } from './HistoryEntry';

/** A pull request as the sandbox, and GitHub, list it. */
export interface Pull {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly title: string;
  readonly head: { readonly ref: string; readonly sha: string };
}

/** The sandbox as who knows what was really written: nothing here passes a gate. */
export class SandboxClient {
  constructor(private readonly url: string) {}

  /** Every write since it runs, the oldest first. */
  async readHistory(): Promise<HistoryEntry[]> {
    return this.call('GET', '/_sandbox/history');
  }

  /** All that there ever were of a branch. */
  async listPulls(branch: string): Promise<Pull[]> {
    const head = encodeURIComponent(`acme:${branch}`);
    return this.api('GET', `pulls?state=all&per_page=100&head=${head}`);
  }

  /** The names of the branches that begin so, without `refs/heads/`. */
  async listBranches(prefix: string): Promise<string[]> {
    const refs: { ref: string }[] = await this.api(
      'GET',
      `git/matching-refs/heads/${prefix}`,
    );
    return refs.map(({ ref }) => ref.slice('refs/heads/'.length));
  }

  /** As a person closes it and tidies up. */
  async closePull({ number, head }: Pull): Promise<void> {
    await this.api('PATCH', `pulls/${number}`, { state: 'closed' });
    await this.api('DELETE', `git/refs/heads/${head.ref}`);
  }

  private api(method: string, endpoint: string, body?: unknown) {
    return this.call(method, `/api/v3/repos/acme/platform/${endpoint}`, body);
  }

  private async call(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<any> {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: 'Bearer sandbox-dev',
        'content-type': 'application/json',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok)
      throw new Error(
        `${method} ${path}: ${answer.status} ${await answer.text()}`,
      );
    return answer.status === 204 ? undefined : answer.json();
  }
}
