import { once } from 'node:events';
import net from 'node:net';

/** What is sent, and how. */
export interface Load {
  readonly port: number;
  /** How many requests are under way at a time, each on a connection of its own that is kept. */
  readonly connections: number;
  /** The next token to send; `undefined` ends the load. */
  nextToken(): string | undefined;
}

/**
 * Sends GET /orders with one token after the other, as fast as they are answered. It speaks HTTP by hand: a client that
 * costs as much as the server would measure itself.
 *
 * @returns requests in a second
 * @throws Error when anything but 200 comes back
 */
export async function sendRequests(load: Load): Promise<number> {
  const sockets = await Promise.all(
    Array.from({ length: load.connections }, async () => {
      const socket = net.connect({
        port: load.port,
        host: '127.0.0.1',
        noDelay: true,
      });
      await once(socket, 'connect');
      return socket;
    }),
  );
  const start = performance.now();
  const counts = await Promise.all(
    sockets.map(socket => useConnection(socket, load)),
  );
  const seconds = (performance.now() - start) / 1000;
  return counts.reduce((sum, count) => sum + count, 0) / seconds;
}

function useConnection(
  socket: net.Socket,
  { nextToken }: Load,
): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0;
    let received = '';
    const send = () => {
      const token = nextToken();
      if (token === undefined) {
        socket.destroy();
        resolve(count);
        return;
      }
      socket.write(
        `GET /orders HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer ${token}\r\n\r\n`,
      );
    };
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      received += chunk;
      const end = received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(received)?.[1]);
      if (received.length < end + 4 + length) return;
      if (!received.startsWith('HTTP/1.1 200')) {
        reject(new Error(`the server answers ${received.split('\r\n')[0]}`));
        socket.destroy();
        return;
      }
      received = '';
      count += 1;
      send();
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the server hangs up')));
    send();
  });
}
