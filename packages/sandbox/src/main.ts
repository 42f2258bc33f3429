import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { PlatformLayout } from '@slipway/platform-layout';
import { createSandbox } from './createSandbox';
import { findPublishedPackages } from './npm/findPublishedPackages';
import { listPastServices } from './past/listPastServices';
import { REPOSITORY_ROOT } from './places';
import { readConfiguration } from './readConfiguration';
import type { Sandbox } from './SandboxOptions';
import { loadPlatformSeed } from './seed/loadPlatformSeed';

async function startSandbox(): Promise<Sandbox> {
  const { config } = parseArgs({
    options: {
      config: {
        type: 'string',
        default: join(REPOSITORY_ROOT, 'app-config.yaml'),
      },
    },
  }).values;
  const {
    SLIPWAY_SANDBOX_PORT: port = '7080',
    SLIPWAY_DATA_DIR: dataDir = join(REPOSITORY_ROOT, '.slipway'),
    // Where the portal is that wants to hear of pushes.
    SLIPWAY_URL: portal,
    SLIPWAY_SANDBOX_SYNC_SECONDS: syncSeconds,
    SLIPWAY_SANDBOX_BUILD_SECONDS: buildSeconds,
    // A container listens on all its addresses; everything else on loopback only.
    SLIPWAY_LISTEN_HOST: host,
  } = process.env;
  const { repository, bot, webhookSecret, ...configured } =
    await readConfiguration(config);
  // It is both itself.
  const platform: PlatformLayout = {
    ...configured.platform,
    packageRegistry: `http://localhost:${port}/npm/`,
    localIssuer: `http://localhost:${port}/auth`,
  };
  return createSandbox({
    dataDir: resolve(dataDir, 'sandbox'),
    port: readPort(port),
    ...(host && { hosts: [host] }),
    repository: {
      owner: repository.owner,
      name: repository.name,
      defaultBranch: repository.baseBranch,
    },
    seed: () => loadPlatformSeed(platform, bot),
    past: await listPastServices(platform),
    ...(portal &&
      webhookSecret && {
        hook: {
          url: `${portal}/api/events/http/github`,
          secret: webhookSecret,
          events: ['push', 'pull_request'],
        },
      }),
    packages: await findPublishedPackages(join(REPOSITORY_ROOT, 'packages')),
    auth: true,
    argocd: {
      layout: platform,
      syncSeconds: readSeconds('SLIPWAY_SANDBOX_SYNC_SECONDS', syncSeconds),
    },
    builds: {
      layout: platform,
      buildSeconds: readSeconds('SLIPWAY_SANDBOX_BUILD_SECONDS', buildSeconds),
    },
  });
}

function readSeconds(name: string, text?: string): number | undefined {
  if (!text) return undefined;
  const seconds = Number(text);
  if (!(seconds >= 0 && seconds <= 3600))
    throw new Error(`${name} is ${text}: set it to seconds, from 0 to 3600`);
  return seconds;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(
      `SLIPWAY_SANDBOX_PORT is ${text}: set it to a number from 1 to 65535`,
    );
  return port;
}

const starting = startSandbox();

async function stop(): Promise<void> {
  const sandbox = await starting;
  await sandbox.close();
  process.exit(0);
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
// Whoever started us is gone, however it ended, and maybe before we were ready.
process.once('disconnect', stop);

starting.then(
  ({ url }) => {
    if (process.connected) process.send?.({ ready: true });
    console.log(`The sandbox is ready at ${url}`);
  },
  (error: NodeJS.ErrnoException) => {
    const missingGit =
      error.code === 'ENOENT' && error.syscall?.startsWith('spawn');
    console.error(
      missingGit
        ? 'git was not found: install it, and see that it is in the PATH'
        : error.message,
    );
    process.exit(1);
  },
);
