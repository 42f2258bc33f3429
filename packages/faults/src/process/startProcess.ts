import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';

/** Runs TypeScript of the workspace as it stands; it goes when this process does. */
export function startProcess(options: {
  readonly file: string;
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly env: NodeJS.ProcessEnv;
  /** Gets what it prints. */
  readonly log: string;
}): ChildProcess {
  const log = fs.openSync(options.log, 'a');
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
      // Jest's own loader options are not for this process.
      env: { ...process.env, NODE_OPTIONS: '', ...options.env },
      stdio: ['ignore', log, log],
    },
  );
  fs.closeSync(log);
  // A crash of this process is told by nobody; the launcher ends the group.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}
