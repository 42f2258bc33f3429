import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { connectRedis } from '../connectRedis';

/** A Redis of its own, on a socket in a folder of its own. */
export interface RunningRedis {
  readonly socket: string;
  /** A new connection; ends with the server. */
  connect(): Redis;
  /** The same as the service connects: commands fail soon when Redis is away. */
  connectOnce(): Redis;
  /** Ends the server; its connections go on trying. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * True when `redis-server` is there; says loudly when it is not.
 *
 * @throws Error when it is missing in CI, where nothing may go unjudged
 */
export function hasRedis(): boolean {
  return hasJudge('redis-server');
}

/** The same for PHP with its Redis sessions. */
export function hasPhp(): boolean {
  return hasJudge('php', '-r', 'exit(extension_loaded("redis") ? 0 : 1);');
}

function hasJudge(command: string, ...args: string[]): boolean {
  const version = args.length > 0 ? args : ['--version'];
  if (spawnSync(command, version).status === 0) return true;
  const problem = `Cannot judge: ${command} not found, or not as needed (install redis-server php-cli php-redis)`;
  if (process.env.CI) throw new Error(problem);
  process.stderr.write(`SKIPPED: ${problem}\n`);
  return false;
}

/** Starts a real Redis that writes nothing to disk. */
export async function startRedis(): Promise<RunningRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-redis-'));
  const socket = join(folder, 'redis.sock');
  const server = spawn(
    'redis-server',
    ['--port', '0', '--unixsocket', socket, '--save', '', '--dir', folder],
    { stdio: 'ignore' },
  );
  const connections: Redis[] = [];
  const keep = (redis: Redis) => {
    // It is tried again until the server listens.
    redis.on('error', () => {});
    connections.push(redis);
    return redis;
  };
  const connect = () => keep(new Redis(socket, { retryStrategy: () => 50 }));
  await connect().ping();
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill();
    await once(server, 'exit');
  };
  return {
    socket,
    connect,
    connectOnce: () => keep(connectRedis(socket, pino({ level: 'silent' }))),
    kill,
    async stop() {
      connections.forEach(redis => redis.disconnect());
      await kill();
      rmSync(folder, { recursive: true });
    },
  };
}
