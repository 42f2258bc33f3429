import { once } from 'node:events';
import net from 'node:net';
import { takeHold, type Hold } from './Hold';

/**
 * Stands between one replica and PostgreSQL, and stops what it says there before it arrives, or what comes back. It knows
 * of the protocol only that a query and its parameters travel together, in clear.
 */
export class DatabaseGate {
  holds: readonly Hold[] = [];
  private isCut = false;
  private readonly waiting = new Set<() => void>();
  private readonly sockets = new Set<net.Socket>();

  private constructor(
    private readonly server: net.Server,
    readonly port: number,
  ) {}

  static async open(target: net.NetConnectOpts): Promise<DatabaseGate> {
    const server = net.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const gate = new DatabaseGate(
      server,
      (server.address() as net.AddressInfo).port,
    );
    server.on('connection', client => gate.connect(client, target));
    return gate;
  }

  /** From now on nothing arrives on either side, and no connection breaks: a network that is gone. */
  cut(): void {
    this.isCut = true;
  }

  /** Lets everything through that was stopped by {@link cut}. */
  heal(): void {
    this.isCut = false;
    for (const go of this.waiting) go();
    this.waiting.clear();
  }

  async close(): Promise<void> {
    this.heal();
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }

  private connect(client: net.Socket, target: net.NetConnectOpts): void {
    const database = net.connect(target);
    const ends = [client, database];
    for (const socket of ends) {
      this.sockets.add(socket);
      socket.setNoDelay();
      socket.on('error', () => {});
      socket.on('close', () => {
        this.sockets.delete(socket);
        for (const end of ends) end.destroy();
      });
    }
    let answering: Hold | undefined;
    this.pass(client, database, async text => {
      const hold = takeHold(this.holds, text);
      if (hold?.side === 'before') return hold.stop();
      answering = hold ?? answering;
      return true;
    });
    this.pass(database, client, async () => {
      const hold = answering;
      answering = undefined;
      return hold ? hold.stop() : true;
    });
  }

  private pass(
    from: net.Socket,
    to: net.Socket,
    look: (text: string) => Promise<boolean>,
  ): void {
    from.on('data', async chunk => {
      from.pause();
      const goesOn = await look(chunk.toString('latin1'));
      while (this.isCut)
        await new Promise<void>(resolve => {
          this.waiting.add(resolve);
        });
      if (!goesOn || to.destroyed || from.destroyed) return;
      to.write(chunk);
      from.resume();
    });
  }
}
