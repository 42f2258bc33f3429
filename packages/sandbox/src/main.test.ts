import { fork, type ChildProcess } from 'node:child_process';
import { on, once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { runGit } from './git/runGit';

let folder: string;
let children: ChildProcess[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-main-'));
  children = [];
});
afterEach(async () => {
  for (const child of children)
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  await rm(folder, { recursive: true, force: true });
});

async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Starts main.ts in a process of its own, as the launcher does. */
function start(
  port: number,
  args: readonly string[] = [],
  settings: Record<string, string> = {},
) {
  const child = fork(join(__dirname, 'main.ts'), args, {
    execArgv: [
      '--require',
      require.resolve('@backstage/cli-node/config/nodeTransform.cjs'),
    ],
    env: {
      PATH: process.env.PATH,
      SLIPWAY_SANDBOX_PORT: String(port),
      SLIPWAY_DATA_DIR: folder,
      SLIPWAY_URL: 'http://localhost:1',
      ...settings,
    },
    silent: true,
  });
  children.push(child);
  return child;
}

/** Waits for the sandbox's own word; its loader sends messages too. */
async function becomeReady(child: ChildProcess) {
  const ended = new AbortController();
  child.once('exit', code => ended.abort(new Error(`It ended with ${code}`)));
  for await (const [message] of on(child, 'message', ended))
    if (message.ready === true) return;
}

/** @returns its exit code and what it wrote to standard error */
async function end(child: ChildProcess) {
  const [errors, [code]] = await Promise.all([
    text(child.stderr!),
    once(child, 'exit'),
  ]);
  return { code, errors };
}

const readMain = async () =>
  (
    await runGit(join(folder, 'sandbox/repository.git'), ['rev-parse', 'main'])
  ).toString();

describe('main', () => {
  it('serves the seeded platform, and is gone when its starter is', async () => {
    const port = await findFreePort();
    const child = start(port);
    await becomeReady(child);
    const response = await fetch(
      `http://localhost:${port}/api/v3/repos/acme/platform/contents/apps/order/api/catalog-info.yaml`,
      { headers: { accept: 'application/vnd.github.raw' } },
    );
    expect(await response.text()).toContain('order-api');
    const deployed = await fetch(
      `http://localhost:${port}/argocd/api/v1/applications?name=order-api`,
      { headers: { authorization: 'Bearer sandbox-argocd' } },
    );
    expect(await deployed.json()).toMatchObject({
      items: [
        { metadata: { namespace: 'argocd-dev' } },
        { metadata: { namespace: 'argocd-prod' } },
      ],
    });

    child.disconnect();
    expect(await end(child)).toEqual({ code: 0, errors: '' });
  });

  it('is gone when its starter is gone before it is ready', async () => {
    const child = start(await findFreePort());
    await once(child, 'spawn');
    child.disconnect();
    // How it ends depends on how far it came.
    await once(child, 'exit');
    expect(child.killed).toBe(false);
  });

  it('keeps everything when it is killed, and stops on SIGTERM', async () => {
    const port = await findFreePort();
    const first = start(port);
    await becomeReady(first);
    const main = await readMain();
    await fetch(
      `http://localhost:${port}/api/v3/repos/acme/platform/git/refs`,
      {
        method: 'POST',
        headers: { authorization: 'token sandbox-bot' },
        body: JSON.stringify({ ref: 'refs/heads/kept', sha: main.trim() }),
      },
    );
    first.kill('SIGKILL');
    await once(first, 'exit');

    const second = start(port);
    await becomeReady(second);
    const kept = await fetch(
      `http://localhost:${port}/api/v3/repos/acme/platform/branches/kept`,
    );
    expect(kept.status).toBe(200);
    const hooks = await fetch(
      `http://localhost:${port}/api/v3/repos/acme/platform/hooks`,
      { headers: { authorization: 'token sandbox-dev' } },
    );
    // Started twice, and it is there once.
    expect(await hooks.json()).toMatchObject([
      {
        active: true,
        config: { url: 'http://localhost:1/api/events/http/github' },
        events: ['push', 'pull_request'],
      },
    ]);
    expect(await readMain()).toBe(main);
    second.kill('SIGTERM');
    expect(await end(second)).toEqual({ code: 0, errors: '' });
  });

  it('says in one line that its port is busy', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await end(start(port))).toEqual({
      code: 1,
      errors: `Port ${port} is busy: end what listens there, or choose another with SLIPWAY_SANDBOX_PORT\n`,
    });
    server.close();
  });

  it('says in one line which of its settings is none', async () => {
    const settings = { SLIPWAY_SANDBOX_SYNC_SECONDS: 'soon' };
    expect(await end(start(7080, [], settings))).toEqual({
      code: 1,
      errors:
        'SLIPWAY_SANDBOX_SYNC_SECONDS is soon: set it to seconds, from 0 to 3600\n',
    });
  });

  it('says in one line what is wrong with its configuration', async () => {
    const config = join(folder, 'app-config.yaml');
    await writeFile(config, 'slipway: { repository: { owner: acme } }\n');
    const { code, errors } = await end(start(7080, ['--config', config]));
    expect(code).toBe(1);
    expect(errors).toMatch(/app-config\.yaml: slipway\.repository\.name .*\n$/);
    expect(errors.split('\n')).toHaveLength(2);
  });
});
