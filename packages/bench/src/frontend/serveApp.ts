import { once } from 'node:events';
import fs from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A built app, served without a backend: the door is all that one sees of it. */
export interface ServedApp {
  readonly url: string;
  close(): void;
}

/** @param folder - the app's `dist` */
export async function serveApp(folder: string): Promise<ServedApp> {
  const server = http
    .createServer(async (request, response) => {
      const { pathname } = new URL(request.url!, 'http://localhost');
      if (pathname.startsWith('/api/')) {
        response.writeHead(404).end();
        return;
      }
      const isFile = path.extname(pathname) !== '';
      const file = path.join(folder, isFile ? pathname : 'index.html');
      const content = await fs.readFile(file).catch(() => undefined);
      response
        .writeHead(content ? 200 : 404, {
          'content-type':
            TYPES[path.extname(file)] ?? 'application/octet-stream',
        })
        .end(content);
    })
    .listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () => server.close(),
  };
}
