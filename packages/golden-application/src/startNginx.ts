import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment } from './runCommand';
import { waitUntil } from './waitUntil';

/** A page as its image serves it. */
export interface ServedPage {
  readonly url: string;
  /** Everything that it has logged so far, a line each. */
  lines(): string[];
  /** @returns the exit code */
  stop(): Promise<number | null>;
}

/**
 * True when nginx is there; says loudly when it is not.
 *
 * @throws Error when it is missing in CI, where nothing may go unjudged
 */
export function hasNginx(): boolean {
  if (!spawnSync('nginx', ['-v']).error) return true;
  if (process.env.CI) throw new Error('Cannot judge: nginx not found');
  process.stderr.write('SKIPPED a judge: nginx not found\n');
  return false;
}

/**
 * Starts a built page as the last stage of its Dockerfile does.
 *
 * @param folder - of the application; what was built lies in its `dist`
 * @param page - the path of its route
 * @throws Error with all that it wrote, when it ends before it listens
 */
export async function startNginx(
  folder: string,
  page: string,
  env: NodeJS.ProcessEnv,
): Promise<ServedPage> {
  const place = mkdtempSync(join(tmpdir(), 'slipway-nginx-'));
  const runDir = join(place, 'run');
  const siteRoot = join(place, 'public');
  mkdirSync(runDir);
  // Where a test runs as root, nginx reads as somebody else.
  chmodSync(place, 0o755);
  cpSync(join(folder, 'dist'), join(siteRoot, page), { recursive: true });
  // nginx opens its standard output by name, which a socket has not.
  const log = join(place, 'log');
  const output = openSync(log, 'a');
  const port = await findPort();
  const child = spawn('sh', [join(folder, 'server/start.sh')], {
    env: {
      ...cleanEnvironment(),
      RUN_DIR: runDir,
      SITE_ROOT: siteRoot,
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', output, output],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const url = `http://127.0.0.1:${port}`;
  await waitUntil('nginx listens', async () => {
    if (child.exitCode !== null) {
      const said = readFileSync(log, 'utf8');
      rmSync(place, { recursive: true });
      throw new Error(`it did not start: ${said}`);
    }
    return fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  });
  return {
    url,
    lines: () => readFileSync(log, 'utf8').split('\n').filter(Boolean),
    async stop() {
      // The image's STOPSIGNAL.
      child.kill('SIGQUIT');
      const code = await ended;
      rmSync(place, { recursive: true, force: true });
      return code;
    },
  };
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
