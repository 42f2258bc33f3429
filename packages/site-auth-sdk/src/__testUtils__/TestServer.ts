import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as it arrived. */
export interface Arrival {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What to answer; the body is written as JSON when it is no text. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string | string[]>;
  readonly body?: unknown;
}

/** A real HTTP server on a free port that remembers what arrived. */
export class TestServer {
  readonly arrivals: Arrival[] = [];
  private server?: Server;

  constructor(private answer: (arrival: Arrival) => Answer | Promise<Answer>) {}

  answerWith(answer: (arrival: Arrival) => Answer | Promise<Answer>): void {
    this.answer = answer;
  }

  /** @returns its URL */
  async start(): Promise<string> {
    this.server = createServer(async (request, response) => {
      const arrival: Arrival = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: await text(request),
      };
      this.arrivals.push(arrival);
      const {
        status = 200,
        headers = {},
        body = '',
      } = await this.answer(arrival);
      const isText = typeof body === 'string';
      response.writeHead(status, {
        'content-type': isText ? 'text/plain' : 'application/json',
        ...headers,
      });
      response.end(isText ? body : JSON.stringify(body));
    }).listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return this.url;
  }

  get url(): string {
    const { port } = this.server!.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    this.server?.close();
  }
}
