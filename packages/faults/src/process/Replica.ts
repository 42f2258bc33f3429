import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import path from 'node:path';
import { DatabaseGate } from './DatabaseGate';
import { findFreePort } from './findFreePort';
import { ForgeGate } from './ForgeGate';
import { throughPort, type PortalDatabase } from './PortalDatabase';
import { startProcess } from './startProcess';
import { waitFor } from './waitFor';

/** What all replicas of a portal share. */
export interface ReplicaSettings {
  readonly folder: string;
  /** Where people reach the portal. */
  readonly url: string;
  readonly sandboxPort: number;
  readonly database: PortalDatabase;
}

/** A backend as `npm start` runs it, in a process of its own, with a gate to everything that it writes to. */
export class Replica {
  private constructor(
    readonly name: string,
    readonly port: number,
    readonly database: DatabaseGate,
    readonly forge: ForgeGate,
    private readonly child: ChildProcess,
    private readonly log: string,
  ) {}

  static async start(
    name: string,
    settings: ReplicaSettings,
  ): Promise<Replica> {
    const { folder, url, sandboxPort } = settings;
    const [port, database, forge] = await Promise.all([
      findFreePort(),
      DatabaseGate.open(settings.database.target),
      ForgeGate.open(sandboxPort),
    ]);
    const workingDirectory = path.join(folder, name);
    await fs.mkdir(workingDirectory);
    const log = path.join(folder, `${name}.log`);
    const sandbox = `localhost:${sandboxPort}`;
    const child = startProcess({
      file: 'src/index.ts',
      args: ['--config', '../../app-config.yaml'],
      cwd: resolvePackagePath('backend'),
      log,
      env: {
        NODE_ENV: 'production',
        SLIPWAY_URL: url,
        SLIPWAY_PORT: String(port),
        SLIPWAY_SANDBOX_HOST: sandbox,
        DATABASE_URL: throughPort(settings.database, database.port),
        ...configure({
          // Another machine's disk.
          'backend.workingDirectory': workingDirectory,
          'integrations.github': [
            {
              host: sandbox,
              apiBaseUrl: `http://localhost:${forge.port}/api/v3`,
              token: 'sandbox-bot',
            },
          ],
          'slipway.platform.packageRegistry': `http://${sandbox}/npm/`,
          'slipway.platform.localIssuer': `http://${sandbox}/auth`,
        }),
      },
    });
    return new Replica(name, port, database, forge, child, log);
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Resolves when people can work with it. */
  async untilReady(): Promise<this> {
    await waitFor(`${this.name}, see ${this.log}`, async () => {
      if (!this.isAlive) return true;
      const answer = await fetch(
        `http://127.0.0.1:${this.port}/.backstage/health/v1/readiness`,
        { signal: AbortSignal.timeout(10_000) },
      );
      return answer.ok;
    });
    if (!this.isAlive)
      throw new Error(`${this.name} ended: ${await this.readLogEnd()}`);
    return this;
  }

  /** `kill -9`: no handler of it runs. What is held at the gate to GitHub may still arrive, or not. */
  async kill(): Promise<void> {
    if (this.isAlive) {
      const exit = once(this.child, 'exit');
      this.child.kill('SIGKILL');
      await exit;
    }
    await this.database.close();
  }

  async end(): Promise<void> {
    await this.kill();
    for (const hold of this.forge.holds) hold.drop();
    await this.forge.close();
  }

  /** Stops it where it stands, all its connections open. */
  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  wake(): void {
    this.child.kill('SIGCONT');
  }

  private async readLogEnd(): Promise<string> {
    return (await fs.readFile(this.log, 'utf8')).slice(-2_000);
  }
}

/** Backstage puts such variables in place of what its files say. */
function configure(values: Record<string, unknown>): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      `APP_CONFIG_${key.replaceAll('.', '_')}`,
      JSON.stringify(value),
    ]),
  );
}
