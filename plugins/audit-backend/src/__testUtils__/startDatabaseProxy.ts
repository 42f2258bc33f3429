import { once } from 'node:events';
import net, { type AddressInfo, type Socket } from 'node:net';

/** A way to a database that a test cuts and mends: to its clients a database that is restarted. */
export async function startDatabaseProxy(target: {
  host: string;
  port: number;
}) {
  const clients = new Set<Socket>();
  let isDown = false;
  let isCommitCut = false;
  const server = net.createServer(client => {
    if (isDown) {
      client.destroy();
      return;
    }
    // A host that is a folder holds the socket of a PostgreSQL that listens nowhere else.
    const upstream = target.host.startsWith('/')
      ? net.connect(`${target.host}/.s.PGSQL.${target.port || 5432}`)
      : net.connect(target.port, target.host);
    clients.add(client);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ]) {
      one.on('error', () => one.destroy());
      one.on('close', () => {
        clients.delete(one);
        other.destroy();
      });
    }
    let isDeaf = false;
    client.on('data', data => {
      if (isCommitCut && data.includes('COMMIT')) {
        isCommitCut = false;
        isDeaf = true;
      }
      upstream.write(data);
    });
    upstream.on('data', data => {
      if (isDeaf) client.destroy();
      else client.write(data);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    for (const client of clients) client.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    /** Ends every connection, in the middle of whatever it does. */
    cut,
    /** Ends the connection of the next commit when that is done: its client never hears so. */
    cutNextCommit() {
      isCommitCut = true;
    },
    /** Ends every connection, and takes no others. */
    takeDown() {
      isDown = true;
      cut();
    },
    bringUp() {
      isDown = false;
    },
    async stop() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
