import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PortBusyError } from './PortBusyError';

/** A server that listens. */
export interface ListeningServer {
  /** e.g. `http://localhost:7080` */
  readonly url: string;
  /** Ends every connection, also those under way. */
  close(): Promise<void>;
}

/**
 * Serves on loopback only, on IPv4 and, where the machine has it, on IPv6: `localhost` may mean either.
 *
 * @param port - 0 takes any free one
 * @param createApplication - called once, with the address under which the server is reached
 * @throws PortBusyError when something else listens on the port
 */
export async function listen(
  port: number,
  createApplication: (url: string) => RequestListener,
): Promise<ListeningServer> {
  const first = await bind('127.0.0.1', port);
  const { port: taken } = first.address() as AddressInfo;
  const servers = [first];
  try {
    servers.push(await bind('::1', taken));
  } catch (error) {
    if (error instanceof PortBusyError) {
      await close(first);
      if (port === 0) return listen(port, createApplication);
      throw error;
    }
    // No IPv6 here: then localhost is 127.0.0.1.
  }
  const url = `http://localhost:${taken}`;
  const application = createApplication(url);
  servers.forEach(server => server.on('request', application));
  return {
    url,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function bind(host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    // Longer than clients keep a connection: none is ended under a request that is on its way.
    const server = createServer({ keepAliveTimeout: 65_000 });
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortBusyError(port) : error),
    );
    server.listen({ host, port }, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
