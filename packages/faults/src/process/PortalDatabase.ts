import type net from 'node:net';

/** The PostgreSQL of a portal. */
export interface PortalDatabase {
  /** How one connects past every gate, e.g. `postgresql://user@host:5432/name`. */
  readonly url: string;
  /** Where it listens. */
  readonly target: net.NetConnectOpts;
}

/** How one connects to the same database through a port of this machine. */
export function throughPort({ url }: PortalDatabase, port: number): string {
  const through = new URL(url);
  through.search = '';
  through.host = `127.0.0.1:${port}`;
  return through.href;
}
