import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import net from 'node:net';

/** A program of the workspace, in a process of its own. */
export interface RunningProgram {
  /** Rejects when the program ends before it is stopped. */
  readonly ended: Promise<never>;
  /** Resolves when it says that it is ready. */
  readonly ready: Promise<void>;
  /** What it holds of the machine's memory, in MB. */
  readResidentMb(): Promise<number>;
  /** What all its threads have used of a processor until now, in milliseconds. */
  readCpuMs(): Promise<number>;
  stop(): Promise<void>;
}

/** Runs TypeScript of the workspace as it stands; what it complains about is shown. */
export function startProgram(options: {
  name: string;
  file: string;
  args?: readonly string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}): RunningProgram {
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli-node/config/nodeTransform.cjs'),
      options.file,
      ...(options.args ?? []),
    ],
    {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  let isStopping = false;
  const exit = once(child, 'exit');
  const ended = exit.then(([code]) => {
    if (isStopping) return new Promise<never>(() => {});
    throw new Error(`${options.name} ended with ${code}`);
  });
  // Whoever waits for something of the program hears of it.
  ended.catch(() => {});
  return {
    ended,
    ready: new Promise(resolve => {
      // The code loader talks over the same channel.
      child.on('message', message => {
        if (typeof message === 'object' && 'ready' in message) resolve();
      });
    }),
    async readResidentMb() {
      const status = await fs.readFile(`/proc/${child.pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)![1]) / 1000;
    },
    async readCpuMs() {
      const threads = await fs.readdir(`/proc/${child.pid}/task`);
      const times = await Promise.all(
        threads.map(async thread => {
          // Nanoseconds come first: unlike those of `stat` they are not counted in hundredths of a second.
          const file = `/proc/${child.pid}/task/${thread}/schedstat`;
          return Number((await fs.readFile(file, 'utf8')).split(' ')[0]);
        }),
      );
      return times.reduce((sum, time) => sum + time, 0) / 1e6;
    },
    async stop() {
      isStopping = true;
      child.kill('SIGTERM');
      await exit;
    },
  };
}

/** A port that nobody listened on a moment ago. */
export async function findFreePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  return port;
}
