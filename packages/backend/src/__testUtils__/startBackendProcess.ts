import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { waitFor } from './waitFor';

const PACKAGE = path.resolve(__dirname, '../..');

/** A backend in a process of its own, as `npm start` runs it: one can kill it. */
export async function startBackendProcess(options: {
  port: number;
  sandboxHost: string;
  databaseUrl: string;
  logFile: string;
  /** Files of configuration over app-config.yaml. */
  configs?: readonly string[];
  /** What else its environment says. */
  env?: NodeJS.ProcessEnv;
}) {
  const url = `http://localhost:${options.port}`;
  const log = fs.openSync(options.logFile, 'a');
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli-node/config/nodeTransform.cjs'),
      'src/index.ts',
      '--config',
      '../../app-config.yaml',
      ...(options.configs ?? []).flatMap(file => ['--config', file]),
    ],
    {
      cwd: PACKAGE,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        // Jest's own loader options are not for this process.
        NODE_OPTIONS: '',
        SLIPWAY_URL: url,
        SLIPWAY_PORT: String(options.port),
        SLIPWAY_SANDBOX_HOST: options.sandboxHost,
        DATABASE_URL: options.databaseUrl,
        ...options.env,
      },
      stdio: ['ignore', log, log],
    },
  );
  fs.closeSync(log);
  const ended = once(child, 'exit');
  await waitFor('the backend to be ready', async () => {
    if (child.exitCode !== null)
      throw new Error(
        `the backend ended: ${fs.readFileSync(options.logFile, 'utf-8')}`,
      );
    const answer = await fetch(`${url}/.backstage/health/v1/readiness`).catch(
      () => undefined,
    );
    return answer?.ok;
  });
  return {
    url,
    /** `kill -9`: no handler of the process runs. */
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
