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

/** Loopback, twice: `localhost` may mean either. */
export const LOOPBACK = ['127.0.0.1', '::1'];

/**
 * Serves on every address of `hosts` that this machine has, all on the same port.
 *
 * @param port - 0 takes any free one
 * @param createApplication - called once, with the address under which the server is reached; who calls meanwhile waits
 * @throws PortBusyError when something else listens on the port
 */
export async function listen(
  port: number,
  hosts: readonly string[],
  createApplication: (url: string) => Promise<RequestListener>,
): Promise<ListeningServer> {
  const servers: Server[] = [];
  let taken = port;
  for (const host of hosts)
    try {
      const server = await bind(host, taken);
      servers.push(server);
      taken = (server.address() as AddressInfo).port;
    } catch (error) {
      if (isAbsentAddress(error)) continue;
      await Promise.all(servers.map(close));
      // The port that was free on the first address is not on the next.
      if (port === 0 && servers.length > 0)
        return listen(port, hosts, createApplication);
      throw error;
    }
  if (servers.length === 0)
    throw new Error(
      `This machine has no address ${hosts.join(
        ' or ',
      )}: set SLIPWAY_LISTEN_HOST to one that it has`,
    );
  const url = `http://localhost:${taken}`;
  const closeAll = async () => {
    await Promise.all(servers.map(close));
  };
  const application = createApplication(url);
  servers.forEach(server =>
    server.on('request', (request, response) => {
      application.then(
        answer => answer(request, response),
        () => response.destroy(),
      );
    }),
  );
  try {
    await application;
  } catch (error) {
    await closeAll();
    throw error;
  }
  return { url, close: closeAll };
}

/** A machine without IPv6 has no `::1`. */
function isAbsentAddress(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
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
