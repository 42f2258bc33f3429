import type { ProofSnapshot, SnapshotPart } from '@slipway/proof';
import { once } from 'node:events';
import http from 'node:http';

const LONGEST_MS = 60_000;

/** A sign-in holds for an hour; so does a benchmark. */
const RENEW_MS = 30 * 60_000;

/** How long Backstage's own client of signals waits before it tries again. */
const CONNECT_MS = 1_000;

/** The running portal that a benchmark measures against, as a signed-in guest. */
export class Portal {
  private readonly agent = new http.Agent({ keepAlive: true });
  private signedInAt = performance.now();

  private constructor(private readonly url: string, private token: string) {}

  static async signIn(url: string): Promise<Portal> {
    return new Portal(url, await fetchToken(url));
  }

  /** What the wizard fetches when it opens. */
  async fetchSnapshot(template: string): Promise<ProofSnapshot> {
    const { platformRevision, ...part } = await this.fetchPart(template);
    const answer = await this.call(platformPath(platformRevision));
    return { ...part, platform: await answer.json() };
  }

  /** Fetches the same, and looks at no more of it than a client has to. */
  async drainSnapshot(template: string): Promise<void> {
    const { platformRevision } = await this.fetchPart(template);
    await this.drain(platformPath(platformRevision));
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

  /**
   * Waits for an answer's end, and throws away what it says, still packed: unpacking is the work of many people's
   * browsers, not of the one machine that plays them all.
   */
  async drain(path: string): Promise<void> {
    const request = http.get(`${this.url}${path}`, {
      agent: this.agent,
      signal: AbortSignal.timeout(LONGEST_MS),
      headers: {
        authorization: `Bearer ${await this.readToken()}`,
        'accept-encoding': 'gzip',
      },
    });
    const [answer]: http.IncomingMessage[] = await once(request, 'response');
    answer.resume();
    await once(answer, 'end');
    if (answer.statusCode !== 200)
      throw new Error(`${path}: ${answer.statusCode}`);
  }

  /** @throws Error when the answer is no success */
  async call(path: string, init: RequestInit = {}): Promise<Response> {
    const token = await this.readToken();
    const answer = await fetch(`${this.url}${path}`, {
      // What is not answered by then has failed.
      signal: AbortSignal.timeout(LONGEST_MS),
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${token}` },
    });
    if (!answer.ok)
      throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }

  private async readToken(): Promise<string> {
    if (performance.now() - this.signedInAt > RENEW_MS) {
      this.signedInAt = performance.now();
      this.token = await fetchToken(this.url);
    }
    return this.token;
  }

  private async fetchPart(template: string): Promise<SnapshotPart> {
    const answer = await this.call(
      `/api/proof/v1/snapshot?template=${encodeURIComponent(template)}`,
    );
    return answer.json();
  }
}

async function fetchToken(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/guest/refresh`, {
    headers: { 'x-requested-with': 'XMLHttpRequest' },
  });
  const session = await answer.json();
  return session.backstageIdentity.token;
}

function platformPath(revision: string): string {
  return `/api/proof/v1/platforms/${revision}`;
}
