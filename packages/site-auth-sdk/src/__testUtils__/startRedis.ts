import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Redis on a socket of its own. */
export interface RunningRedis {
  readonly socket: string;
  stop(): Promise<void>;
}

/**
 * True when `redis-server` is there; says loudly when it is not.
 *
 * @throws Error when it is missing in CI, where nothing may go unjudged
 */
export function findRedis(): boolean {
  if (spawnSync('redis-server', ['--version']).status === 0) return true;
  if (process.env.CI) throw new Error('Cannot judge: redis-server not found');
  process.stderr.write('SKIPPED a judge: redis-server not found\n');
  return false;
}

/** Starts a real Redis that writes nothing to disk. */
export async function startRedis(): Promise<RunningRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-redis-'));
  const socket = join(folder, 'redis.sock');
  const server = spawn(
    'redis-server',
    ['--port', '0', '--unixsocket', socket, '--save', '', '--dir', folder],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  await new Promise<void>(resolve => {
    server.stdout.on('data', text => {
      if (/ready to accept connections/i.test(String(text))) resolve();
    });
  });
  return {
    socket,
    async stop() {
      server.kill();
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}
