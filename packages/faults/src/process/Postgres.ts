import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import type { PortalDatabase } from './PortalDatabase';
import { waitFor } from './waitFor';

const USER = 'slipway';

/** How the launcher runs PostgreSQL's programs on this machine. */
export interface PostgresTools {
  /** Holds `initdb` and `postgres`. */
  readonly bin: string;
  /** Put before each command. */
  readonly prefix: readonly string[];
  /** Who must own its files; whoever makes them unless told. */
  readonly owner?: number;
}

/** @throws Error when it was not started by the launcher */
export function readPostgresTools(): PostgresTools {
  const { SLIPWAY_POSTGRES } = process.env;
  if (!SLIPWAY_POSTGRES) throw new Error('start it with npm run faults');
  return JSON.parse(SLIPWAY_POSTGRES);
}

/** A PostgreSQL of one's own, which one may stop, restart and set back. It listens on a socket file only. */
export class Postgres implements PortalDatabase {
  private server?: ChildProcess;

  private constructor(
    private readonly folder: string,
    private readonly tools: PostgresTools,
  ) {}

  /** @param folder - empty; its path must be short, for it holds the socket */
  static async create(folder: string, tools: PostgresTools): Promise<Postgres> {
    const postgres = new Postgres(folder, tools);
    await fs.mkdir(postgres.data, { recursive: true, mode: 0o700 });
    await fs.mkdir(postgres.sockets, { mode: 0o700 });
    await postgres.give(folder);
    const { status, stderr } = spawnSync(
      [...tools.prefix, path.join(tools.bin, 'initdb')][0],
      [
        ...[...tools.prefix, path.join(tools.bin, 'initdb')].slice(1),
        `--pgdata=${postgres.data}`,
        `--username=${USER}`,
        ...['--encoding=UTF8', '--locale=C', '--auth=trust', '--no-sync'],
      ],
      { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
    );
    if (status !== 0) throw new Error(`initdb: ${stderr}`);
    await postgres.start();
    return postgres;
  }

  get target() {
    return { path: path.join(this.sockets, '.s.PGSQL.5432') };
  }

  get url(): string {
    return `postgresql://${USER}@localhost/postgres?host=${encodeURIComponent(
      this.sockets,
    )}`;
  }

  async start(): Promise<void> {
    const command = [
      ...this.tools.prefix,
      path.join(this.tools.bin, 'postgres'),
      ...['-D', this.data],
      ...[
        'listen_addresses=',
        `unix_socket_directories=${this.sockets}`,
        'max_connections=300',
        ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
      ].flatMap(option => ['-c', option]),
    ];
    const log = await fs.open(path.join(this.folder, 'postgres.log'), 'a');
    this.server = spawn(command[0], command.slice(1), {
      stdio: ['ignore', log.fd, log.fd],
      env: { ...process.env, LC_ALL: 'C' },
    });
    await log.close();
    process.once('exit', this.kill);
    await waitFor('PostgreSQL', async () => {
      const client = new Client(this.url);
      // A connection that breaks later is told by the next query.
      client.on('error', () => {});
      await client.connect();
      await client.end();
      return true;
    });
  }

  /** As when the machine is switched off: nobody is told, and the next start recovers. */
  async crash(): Promise<void> {
    await this.end('SIGQUIT');
  }

  /** Every connection is ended, and all is written. */
  async stop(): Promise<void> {
    await this.end('SIGINT');
  }

  /** Keeps what there is now; the database is away for a moment. */
  async backUp(): Promise<void> {
    await this.stop();
    await fs.rm(this.backup, { recursive: true, force: true });
    await fs.cp(this.data, this.backup, {
      recursive: true,
      preserveTimestamps: true,
    });
    await this.give(this.backup);
    await this.start();
  }

  /** Sets everything back to what was kept. */
  async restore(): Promise<void> {
    await this.crash();
    await fs.rm(this.data, { recursive: true, force: true });
    await fs.cp(this.backup, this.data, {
      recursive: true,
      preserveTimestamps: true,
    });
    await this.give(this.data);
    await this.start();
  }

  private get data() {
    return path.join(this.folder, 'data');
  }

  private get backup() {
    return path.join(this.folder, 'backup');
  }

  private get sockets() {
    return path.join(this.folder, 's');
  }

  private readonly kill = () => {
    this.server?.kill('SIGKILL');
  };

  private async end(signal: NodeJS.Signals) {
    const { server } = this;
    if (!server || server.exitCode !== null || server.signalCode) return;
    const exit = once(server, 'exit');
    server.kill(signal);
    await exit;
    process.off('exit', this.kill);
  }

  private async give(folder: string) {
    await fs.chmod(folder, 0o700);
    const { owner } = this.tools;
    if (owner === undefined || owner === process.getuid?.()) return;
    await fs.chown(folder, owner, owner);
    for (const entry of await fs.readdir(folder, { recursive: true }))
      await fs.chown(path.join(folder, entry), owner, owner);
  }
}
