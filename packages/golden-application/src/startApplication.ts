import { spawn } from 'node:child_process';
import { cleanEnvironment } from './runCommand';

/** An application that runs as it does on a laptop. */
export interface RunningApplication {
  /** e.g. `http://localhost:40123` */
  readonly url: string;
  readonly metricsUrl: string;
  /** Everything that it has written so far. */
  output(): string;
  /** Ends when the application has ended. @returns its exit code; `null` when the signal itself ended it */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const LISTENING = /Listening on (http:[^\s,]+), metrics on (http:[^\s"]+)/;

/**
 * Starts an application that has been built, on free ports, as `npm start` does.
 *
 * @param env - in place of what local.env says
 * @throws Error with all that it wrote, when it ends before it listens
 */
export async function startApplication(
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<RunningApplication> {
  const child = spawn(
    process.execPath,
    ['--env-file=local.env', 'dist/main.js'],
    {
      cwd: folder,
      env: { ...cleanEnvironment(), PORT: '0', METRICS_PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const ended = new Promise<number | null>(resolve =>
    child.once('close', resolve),
  );
  const [, url, metricsUrl] = await new Promise<string[]>((resolve, reject) => {
    const read = (text: Buffer) => {
      output += text;
      const match = LISTENING.exec(output);
      if (match) resolve(match);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => reject(new Error(`it did not start: ${output}`)));
  });
  return {
    url,
    metricsUrl,
    output: () => output,
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}
