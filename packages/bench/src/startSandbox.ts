import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** A sandbox in a process of its own, so that it does not compete with what is measured for one event loop. */
export interface RunningSandbox {
  /** e.g. `localhost:41234` */
  readonly host: string;
  readonly port: number;
  /** Sets how long every call to GitHub's API takes at least, in milliseconds. */
  delayCalls(ms: number): Promise<void>;
  /** Counts the calls served since the last count, as GitHub does: it takes nothing for "not modified". */
  takeCallCount(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a freshly seeded sandbox on a free port, in a throw-away folder. */
export async function startSandbox(): Promise<RunningSandbox> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'slipway-bench-'));
  const port = await findFreePort();
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli-node/config/nodeTransform.cjs'),
      resolvePackagePath('@slipway/sandbox', 'src/main.ts'),
    ],
    {
      env: {
        ...process.env,
        SLIPWAY_SANDBOX_PORT: String(port),
        SLIPWAY_DATA_DIR: folder,
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  await Promise.race([
    new Promise<void>(resolve => {
      // The code loader talks over the same channel.
      child.on('message', message => {
        if (typeof message === 'object' && 'ready' in message) resolve();
      });
    }),
    once(child, 'exit').then(([code]) => {
      throw new Error(`the sandbox ended with ${code}`);
    }),
  ]);

  const host = `localhost:${port}`;
  const control = (method: string, endpoint: string, body?: unknown) =>
    fetch(`http://${host}/_sandbox/${endpoint}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return {
    host,
    port,
    async delayCalls(ms) {
      await control(
        'PUT',
        'faults',
        ms > 0 ? [{ match: {}, kind: 'delay', ms }] : [],
      );
    },
    async takeCallCount() {
      const calls: { status: number }[] = await (
        await control('GET', 'requests')
      ).json();
      await control('DELETE', 'requests');
      return calls.filter(({ status }) => status !== 304).length;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  return port;
}
