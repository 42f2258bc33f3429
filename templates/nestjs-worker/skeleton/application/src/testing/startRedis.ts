import { spawn, spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';

/** Why the tests that need Redis cannot run here; `false` when they can. */
export const redisIsMissing =
  !process.env['TEST_QUEUE_URL'] &&
  spawnSync('redis-server', ['--version']).status !== 0 &&
  'install redis-server, or say in TEST_QUEUE_URL where one is';

/** The Redis of TEST_QUEUE_URL, or one of its own on a free port that keeps nothing. */
export async function startRedis() {
  const given = process.env['TEST_QUEUE_URL'];
  if (given) return { url: given, stop: () => {} };
  const port = await findFreePort();
  const server = spawn(
    'redis-server',
    [
      '--bind',
      '127.0.0.1',
      '--port',
      String(port),
      '--save',
      '',
      '--appendonly',
      'no',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  for await (const text of server.stdout)
    if (String(text).includes('Ready to accept connections')) break;
  server.stdout.resume();
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () => void server.kill('SIGKILL'),
  };
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
