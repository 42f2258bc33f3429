/** What a benchmark does to the sandbox, as GitHub's user and as whoever breaks Argo CD. */
export class SandboxClient {
  constructor(private readonly url: string) {}

  /** Changes a file by a pull request, and merges it. @returns when the merge was answered, by `performance.now` */
  async merge(
    path: string,
    change: (text: string) => string,
    branch: string,
  ): Promise<number> {
    const main = await this.api('GET', 'git/ref/heads/main');
    await this.api('POST', 'git/refs', {
      ref: `refs/heads/${branch}`,
      sha: main.object.sha,
    });
    const file = await this.api('GET', `contents/${path}?ref=${branch}`);
    const text = Buffer.from(file.content, 'base64').toString('utf8');
    await this.api('PUT', `contents/${path}`, {
      message: `Change ${path}`,
      content: Buffer.from(change(text)).toString('base64'),
      sha: file.sha,
      branch,
    });
    const { number } = await this.api('POST', 'pulls', {
      title: `Change ${path}`,
      head: branch,
      base: 'main',
    });
    await this.api('PUT', `pulls/${number}/merge`, {});
    return performance.now();
  }

  /** Makes things go wrong with Argo CD, or heals all with an empty list. */
  async breakArgoCd(faults: readonly object[]): Promise<void> {
    await this.call('PUT', '/_sandbox/argocd/faults', faults);
  }

  /** Counts the calls to Argo CD's API since the last count. */
  async takeArgoCdCalls(): Promise<number> {
    const calls: { path: string }[] = await this.call(
      'GET',
      '/_sandbox/requests',
    );
    await this.call('DELETE', '/_sandbox/requests');
    return calls.filter(({ path }) => path.startsWith('/argocd/')).length;
  }

  private api(method: string, endpoint: string, body?: unknown) {
    return this.call(method, `/api/v3/repos/acme/platform/${endpoint}`, body);
  }

  private async call(method: string, path: string, body?: unknown) {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: 'Bearer sandbox-dev',
        'content-type': 'application/json',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
    return answer.status === 204 ? undefined : answer.json();
  }
}
