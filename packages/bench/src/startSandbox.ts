import { resolvePackagePath } from '@backstage/backend-plugin-api';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findFreePort, startProgram } from './startProgram';

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
  const program = startProgram({
    name: 'the sandbox',
    file: resolvePackagePath('@slipway/sandbox', 'src/main.ts'),
    env: { SLIPWAY_SANDBOX_PORT: String(port), SLIPWAY_DATA_DIR: folder },
  });
  await Promise.race([program.ready, program.ended]);

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
      await program.stop();
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}
