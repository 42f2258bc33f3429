import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApplication, type ApplicationFacts } from './createApplication';
import { selectFields } from './selectFields';

/** Takes an answer over; `false` leaves it as it is. */
export type Fault = (
  kind: 'list' | 'stream',
  response: ServerResponse,
  request: IncomingMessage,
) => boolean;

interface Stream {
  readonly response: ServerResponse;
  readonly write: (message: object) => void;
}

/**
 * Argo CD's two endpoints below a base path, as its server speaks: a stream begins with all that there is, then the
 * server listens for it; no header before the first word; server-sent events and chosen fields on demand.
 */
export class ScriptedArgoCd {
  readonly applications = new Map<
    string,
    ReturnType<typeof createApplication>
  >();
  readonly requests: {
    kind: string;
    url: string;
    headers: http.IncomingHttpHeaders;
  }[] = [];
  readonly token = 'secret-token';
  fault: Fault = () => false;
  /** Called with each list and each line of a stream, before fields are left out. */
  judge: (kind: 'list' | 'line', said: unknown) => void = () => {};
  /** Called when a stream has said all that there is, and does not listen yet. */
  beforeListening: () => void = () => {};
  #version = 100;
  readonly #streams = new Set<Stream>();
  readonly #server = http.createServer((request, response) =>
    this.#answer(request, response),
  );
  #port = 0;

  static async start(): Promise<ScriptedArgoCd> {
    const server = new ScriptedArgoCd();
    await server.listen();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/argocd`;
  }

  get streams(): number {
    return this.#streams.size;
  }

  listen(): Promise<void> {
    return new Promise(resolve =>
      this.#server.listen(this.#port, '127.0.0.1', () => {
        this.#port = (this.#server.address() as AddressInfo).port;
        resolve();
      }),
    );
  }

  close(): Promise<void> {
    return new Promise(resolve => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  /** An application is there, or changed. */
  put(name: string, facts?: ApplicationFacts): void {
    const type = this.applications.has(name) ? 'MODIFIED' : 'ADDED';
    const application = createApplication(name, ++this.#version, facts);
    this.applications.set(name, application);
    this.say({ result: { type, application } });
  }

  remove(name: string): void {
    const gone = this.applications.get(name)!;
    this.applications.delete(name);
    const application = {
      ...gone,
      metadata: { ...gone.metadata, resourceVersion: String(++this.#version) },
    };
    this.say({ result: { type: 'DELETED', application } });
  }

  /** Says something on every stream. */
  say(message: object): void {
    this.judge('line', message);
    for (const { write } of this.#streams) write(message);
  }

  /** Sends bytes on every stream. */
  send(bytes: string): void {
    for (const { response } of this.#streams) response.write(bytes);
  }

  /** Breaks every stream off. */
  cut(): void {
    for (const { response } of this.#streams) response.destroy();
  }

  /** What a list says now. */
  list() {
    const items = [...this.applications.values()];
    return {
      metadata: { resourceVersion: String(this.#version) },
      // As Go says an empty list.
      items: items.length > 0 ? items : null,
    };
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url!, this.url);
    const kind =
      url.pathname === '/argocd/api/v1/stream/applications' ? 'stream' : 'list';
    this.requests.push({ kind, url: request.url!, headers: request.headers });
    if (this.fault(kind, response, request)) return;
    if (kind === 'list' && url.pathname !== '/argocd/api/v1/applications') {
      response.writeHead(404).end();
      return;
    }
    if (request.headers.authorization !== `Bearer ${this.token}`) {
      const refusal = {
        error: 'no session information',
        code: 16,
        message: 'no session information',
      };
      response
        .writeHead(401, { 'content-type': 'application/json' })
        .end(JSON.stringify(refusal));
      return;
    }
    if (kind === 'list') {
      const list = this.list();
      this.judge('list', list);
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(list));
      return;
    }
    const isSse = request.headers.accept === 'text/event-stream';
    const fields = url.searchParams.get('fields')?.split(',') ?? [];
    const stream: Stream = {
      response,
      write: message => {
        const text = JSON.stringify(selectFields(message, fields));
        if (!response.headersSent)
          response.writeHead(200, {
            'content-type': isSse ? 'text/event-stream' : 'application/json',
          });
        response.write(isSse ? `data: ${text} \n\n` : `${text}\n`);
      },
    };
    for (const application of [...this.applications.values()].sort((a, b) =>
      a.metadata.name < b.metadata.name ? -1 : 1,
    ))
      stream.write({ result: { type: 'ADDED', application } });
    this.beforeListening();
    this.#streams.add(stream);
    response.once('close', () => this.#streams.delete(stream));
  }
}
