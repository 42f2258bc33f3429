import { once } from 'node:events';
import http from 'node:http';
import type net from 'node:net';
import { takeHold, type Hold } from './Hold';

/** What a caller hears in place of the answer. */
export interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message: string;
  /** Whether what was asked for is done all the same. */
  readonly isDone: boolean;
  /** Reading is refused, too. */
  readonly isTotal: boolean;
  /** How often. */
  left: number;
}

/** Stands between one replica and GitHub's API, and stops calls before they arrive, or their answers. */
export class ForgeGate {
  holds: readonly Hold[] = [];
  refusal?: Refusal;

  private constructor(
    private readonly server: http.Server,
    readonly port: number,
  ) {}

  /** @param targetPort - of the sandbox, on this machine */
  static async open(targetPort: number): Promise<ForgeGate> {
    const server = http.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const gate = new ForgeGate(
      server,
      (server.address() as net.AddressInfo).port,
    );
    server.on('request', (request, response) =>
      gate.pass(request, response, targetPort).catch(() => response.destroy()),
    );
    return gate;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async pass(
    request: http.IncomingMessage,
    response: http.ServerResponse,
    port: number,
  ): Promise<void> {
    const body = await readAll(request);
    const hold = takeHold(
      this.holds,
      `${request.method} ${request.url} ${body.toString('utf8')}`,
    );
    if (hold?.side === 'before' && !(await hold.stop())) return;
    const refusal = this.takeRefusal(request);
    if (refusal && !refusal.isDone) {
      refuse(response, refusal);
      return;
    }
    // What has left the caller arrives, whatever has become of the caller meanwhile.
    const answer = await send(request, body, port);
    if (hold?.side === 'after' && !(await hold.stop())) return;
    if (refusal) {
      refuse(response, refusal);
      return;
    }
    response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  private takeRefusal({ method }: http.IncomingMessage): Refusal | undefined {
    const { refusal } = this;
    if (!refusal || refusal.left === 0) return undefined;
    if (!refusal.isTotal && method !== 'POST') return undefined;
    refusal.left -= 1;
    return refusal;
  }
}

function refuse(
  response: http.ServerResponse,
  { status, headers, message }: Refusal,
): void {
  response
    .writeHead(status, { ...headers, 'content-type': 'application/json' })
    .end(JSON.stringify({ message }));
}

async function send(
  { method, url, headers }: http.IncomingMessage,
  body: Buffer,
  port: number,
) {
  const outgoing = http.request({
    ...{ host: '127.0.0.1', port, method, path: url },
    headers: { ...headers, host: `localhost:${port}`, connection: 'close' },
  });
  outgoing.end(body);
  const [incoming]: [http.IncomingMessage] = await (once(
    outgoing,
    'response',
  ) as Promise<any>);
  const { 'transfer-encoding': _, ...kept } = incoming.headers;
  const content = await readAll(incoming);
  return { status: incoming.statusCode!, headers: kept, body: content };
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
