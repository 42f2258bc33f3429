import type { ProofSnapshot } from '@slipway/proof';

const LONGEST_MS = 60_000;

/** How long Backstage's own client of signals waits before it tries again. */
const CONNECT_MS = 1_000;

/** The running portal that a benchmark measures against, as a signed-in guest. */
export class Portal {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async signIn(url: string): Promise<Portal> {
    const answer = await fetch(`${url}/api/auth/guest/refresh`, {
      headers: { 'x-requested-with': 'XMLHttpRequest' },
    });
    const session = await answer.json();
    return new Portal(url, session.backstageIdentity.token);
  }

  /** What the wizard fetches when it opens. */
  async fetchSnapshot(template: string): Promise<ProofSnapshot> {
    const answer = await this.call(
      `/api/proof/v1/snapshot?template=${encodeURIComponent(template)}`,
    );
    return answer.json();
  }

  /** The scaffolder's own preview of a template, as its editor asks for it. */
  async dryRun(body: unknown): Promise<void> {
    const answer = await this.call('/api/scaffolder/v2/dry-run', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { directoryContents } = await answer.json();
    if (!directoryContents?.length)
      throw new Error('the dry run rendered nothing');
  }

  /**
   * Hears signals, as a browser does: a backend lets the first request for them after its start hang, so it is left
   * after a second and tried again.
   *
   * @returns an open socket
   */
  async listen(): Promise<WebSocket> {
    for (;;) {
      const socket = new WebSocket(
        `${this.url.replace('http', 'ws')}/api/signals`,
        this.token,
      );
      const isOpen = await new Promise<boolean>((resolve, reject) => {
        const patience = setTimeout(() => resolve(false), CONNECT_MS);
        socket.onopen = () => {
          clearTimeout(patience);
          resolve(true);
        };
        socket.onerror = () => {
          clearTimeout(patience);
          reject(new Error('no signals can be heard'));
        };
      });
      if (isOpen) return socket;
      // Whoever is given up must not fail later.
      socket.onerror = null;
      socket.close();
    }
  }

  /** Waits for an answer's end, and throws away what it says. */
  async drain(path: string): Promise<void> {
    await (await this.call(path)).arrayBuffer();
  }

  /** @throws Error when the answer is no success */
  async call(path: string, init: RequestInit = {}): Promise<Response> {
    const answer = await fetch(`${this.url}${path}`, {
      // What is not answered by then has failed.
      signal: AbortSignal.timeout(LONGEST_MS),
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${this.token}` },
    });
    if (!answer.ok)
      throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }
}
