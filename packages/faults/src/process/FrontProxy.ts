import { once } from 'node:events';
import http from 'node:http';
import type net from 'node:net';

/** Frozen, or cut off: the person is sent to another one. */
const PATIENCE_MS = 15_000;

/** What stands before the replicas, as before any portal on more than one machine. */
export class FrontProxy {
  private targets: readonly { readonly port: number }[] = [];
  private turn = 0;

  private constructor(
    private readonly server: http.Server,
    readonly url: string,
  ) {}

  static async open(): Promise<FrontProxy> {
    const server = http.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as net.AddressInfo;
    const proxy = new FrontProxy(server, `http://localhost:${port}`);
    server.on('request', (request, response) => {
      proxy.pass(request, response).catch(() => {
        if (!response.headersSent) response.writeHead(502);
        response.end();
      });
    });
    return proxy;
  }

  /** Sends people to these from now on, one after the other. */
  serve(targets: readonly { readonly port: number }[]): void {
    this.targets = targets;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async pass(
    request: http.IncomingMessage,
    response: http.ServerResponse,
  ): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { targets } = this;
    this.turn += 1;
    const first = this.turn;
    // What may have been done is not done again by a proxy.
    const tries = request.method === 'GET' ? targets.length : 1;
    for (let tried = 0; tried < tries; tried += 1) {
      const { port } = targets[(first + tried) % targets.length];
      try {
        const answer = await send(request, Buffer.concat(chunks), port);
        response.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(response);
        return;
      } catch {
        // The next one may serve it.
      }
    }
    throw new Error('nobody serves');
  }
}

async function send(
  { method, url, headers }: http.IncomingMessage,
  body: Buffer,
  port: number,
): Promise<http.IncomingMessage> {
  const outgoing = http.request({
    ...{ host: '127.0.0.1', port, method, path: url, headers },
    agent: false,
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  outgoing.end(body);
  const [answer] = await (once(outgoing, 'response') as Promise<any>);
  return answer;
}
