import { resolvePackagePath } from '@backstage/backend-plugin-api';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Portal } from '../Portal';
import {
  findFreePort,
  startProgram,
  type RunningProgram,
} from '../startProgram';
import { createDatabase } from './createDatabase';

/** A portal of its own over a platform repository of some size. */
export interface RunningFleet {
  readonly url: string;
  /** How many there are. */
  readonly applications: number;
  readonly sandboxUrl: string;
  /** Of the backend's own database. */
  readonly databaseUrl: string;
  /** Where Prometheus would read. */
  readonly metricsUrl: string;
  readonly portal: Portal;
  readonly backend: RunningProgram;
  /** From the start of the backend until the fleet told of all applications, in milliseconds. */
  readonly coldMs: number;
  stop(): Promise<void>;
}

/**
 * Starts a sandbox with so many applications, and a backend on an empty database of the same PostgreSQL.
 *
 * @param databaseUrl - of any database of that PostgreSQL
 */
export async function startFleet(
  applications: number,
  databaseUrl: string,
): Promise<RunningFleet> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'slipway-bench-'));
  const [sandboxPort, port, metricsPort] = [
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
  ];
  const [url, sandboxUrl] = [port, sandboxPort].map(
    each => `http://localhost:${each}`,
  );
  const settings = {
    SLIPWAY_URL: url,
    SLIPWAY_PORT: String(port),
    SLIPWAY_SANDBOX_HOST: `localhost:${sandboxPort}`,
    SLIPWAY_SANDBOX_PORT: String(sandboxPort),
    SLIPWAY_DATA_DIR: folder,
  };
  const sandbox = startProgram({
    name: 'the sandbox',
    file: resolvePackagePath('@slipway/bench', 'src/fleet/largeSandbox.ts'),
    args: [String(applications)],
    env: settings,
  });
  await Promise.race([sandbox.ready, sandbox.ended]);

  const ownUrl = await createDatabase(databaseUrl);
  const start = performance.now();
  const backend = startProgram({
    name: 'the backend',
    file: 'src/index.ts',
    args: ['--config', '../../app-config.yaml'],
    cwd: resolvePackagePath('backend'),
    env: {
      ...settings,
      NODE_ENV: 'production',
      // As deploy/kubernetes starts it.
      NODE_OPTIONS: '--max-old-space-size=1024 --max-semi-space-size=64',
      LOG_LEVEL: 'error',
      DATABASE_URL: ownUrl,
      SLIPWAY_METRICS_HOST: '127.0.0.1',
      SLIPWAY_METRICS_PORT: String(metricsPort),
      // One machine plays all people.
      APP_CONFIG_slipway_limits: JSON.stringify({
        address: 10_000_000,
        person: 10_000_000,
      }),
    },
  });
  const until = async (ask: () => Promise<boolean>) => {
    while (!(await Promise.race([ask().catch(() => false), backend.ended])))
      await delay(50);
  };
  await until(
    async () => (await fetch(`${url}/.backstage/health/v1/readiness`)).ok,
  );
  const portal = await Portal.signIn(url);
  await until(async () => {
    const answer = await portal.call('/api/fleet/services?limit=1');
    return (await answer.json()).totalItems === applications;
  });
  return {
    url,
    applications,
    sandboxUrl,
    databaseUrl: ownUrl,
    metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`,
    portal,
    backend,
    coldMs: performance.now() - start,
    async stop() {
      await backend.stop();
      await sandbox.stop();
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}
