import { spawn } from 'node:child_process';

/** What came of a command. */
export interface Outcome {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  /** What it wrote, to both of its outputs. */
  readonly output: string;
}

/** Runs a program to its end. */
export function runCommand(
  folder: string,
  [program, ...args]: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...cleanEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', text => (output += text));
    child.stderr.on('data', text => (output += text));
    child.once('error', reject);
    child.once('close', code => resolve({ code, output }));
  });
}

/** What tests run in says to programs that they are tested, and npm what it was called with. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(?:NODE_ENV|NODE_OPTIONS|NODE_TEST_CONTEXT|JEST_WORKER_ID|INIT_CWD|npm_(?!config_(?:registry|userconfig|cache)$).*)$/.test(
          name,
        ),
    ),
  );
}
