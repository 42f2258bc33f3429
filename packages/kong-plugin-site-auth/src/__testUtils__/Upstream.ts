import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An application behind the gateway, that remembers what arrived. */
export class Upstream {
  /** The headers of each request, as name and value. */
  readonly received: (readonly (readonly [name: string, value: string])[])[] =
    [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Upstream> {
    const server = createServer();
    const upstream = new Upstream(server);
    server.on('request', ({ rawHeaders }, response) => {
      upstream.received.push(
        rawHeaders.flatMap((name, index) =>
          index % 2 === 0 ? [[name, rawHeaders[index + 1]] as const] : [],
        ),
      );
      response.end('served');
    });
    server.maxHeadersCount = 0;
    await new Promise<void>(listening =>
      server.listen(0, '127.0.0.1', listening),
    );
    return upstream;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** What the application of the last request knows about its caller. */
  lastIdentity(): (readonly [string, string])[] {
    return (this.received.at(-1) ?? [])
      .filter(([name]) => /^x[-_](?:subject|role|.*code)$/i.test(name))
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }

  async close(): Promise<void> {
    const closed = new Promise(done => this.server.close(done));
    this.server.closeAllConnections();
    await closed;
  }
}
