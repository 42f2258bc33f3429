import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { parsePlatformLayout } from '@slipway/platform-layout';
import {
  createSandbox,
  loadPlatformSeed,
  type Sandbox,
} from '@slipway/sandbox';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { parse } from 'yaml';
import { startBackendProcess } from './__testUtils__/startBackendProcess';
import { waitFor } from './__testUtils__/waitFor';

const { slipway } = parse(
  readFileSync(path.resolve(__dirname, '../../../app-config.yaml'), 'utf-8'),
);

const VALUES = {
  service: 'coupon',
  application: 'api',
  description: 'Hands out coupons',
  owner: 'group:default/commerce',
  route: { path: '/api/v1/coupons', methods: ['GET'] },
  guard: 'site-auth',
  roles: ['member'],
  environments: ['dev', 'prod'],
};

jest.setTimeout(180_000);

describe('a creation whose backend is killed', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const directory = createMockDirectory();
  let sandbox: Sandbox;
  let backend: Awaited<ReturnType<typeof startBackendProcess>> | undefined;

  afterEach(async () => {
    await backend?.kill();
    await sandbox?.close();
  });

  it('is finished by the next backend, with one branch and one pull request', async () => {
    sandbox = await createSandbox({
      dataDir: directory.resolve('sandbox'),
      port: 0,
      repository: { owner: 'acme', name: 'platform', defaultBranch: 'main' },
      seed: () =>
        loadPlatformSeed(parsePlatformLayout(slipway.platform), slipway.bot),
    });
    const repository = `${sandbox.url}/api/v3/repos/acme/platform`;
    const options = {
      port: await findFreePort(),
      sandboxHost: new URL(sandbox.url).host,
      databaseUrl: await createDatabase(databases),
      logFile: directory.resolve('backend.log'),
    };
    backend = await startBackendProcess(options);
    const templateRef = 'template:default/nestjs-service';
    await waitFor(
      'the template',
      async () =>
        (
          await call(
            options.port,
            `catalog/entities/by-name/${templateRef.replace(':', '/')}`,
          )
        ).ok,
    );

    // The pull request is never answered: the backend dies after the branch was made, before it knows.
    await fetch(`${sandbox.url}/_sandbox/faults`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([
        { match: { method: 'POST', path: '/pulls' }, kind: 'hang' },
      ]),
    });
    const created = await call(options.port, 'scaffolder/v2/tasks', {
      templateRef,
      values: VALUES,
    });
    const { id } = await created.json();
    await waitFor(
      'the branch',
      async () =>
        (
          await fetch(`${repository}/git/ref/heads/slipway/coupon/api`)
        ).ok,
    );
    await backend.kill();
    await fetch(`${sandbox.url}/_sandbox/faults`, { method: 'DELETE' });

    backend = await startBackendProcess(options);
    const task = await waitFor('the creation to end', async () => {
      const answer = await call(options.port, `scaffolder/v2/tasks/${id}`);
      const { status } = await answer.json();
      return ['completed', 'failed', 'cancelled'].includes(status) && status;
    });
    expect(task).toBe('completed');
    const branches = await (
      await fetch(`${repository}/git/matching-refs/heads/slipway/`)
    ).json();
    expect(branches).toHaveLength(1);
    const pulls = await (await fetch(`${repository}/pulls?state=all`)).json();
    expect(pulls).toHaveLength(1);
    expect(pulls[0]).toMatchObject({ number: 1, title: 'Create coupon-api' });
  });
});

async function call(port: number, endpoint: string, body?: unknown) {
  const api = `http://localhost:${port}/api`;
  const { backstageIdentity } = await (
    await fetch(`${api}/auth/guest/refresh`)
  ).json();
  return fetch(`${api}/${endpoint}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${backstageIdentity.token}`,
      'content-type': 'application/json',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

async function createDatabase(databases: TestDatabases): Promise<string> {
  const knex = await databases.init('POSTGRES_18');
  const { host, port, user, password, database } =
    knex.client.config.connection;
  const login = `${encodeURIComponent(user)}:${encodeURIComponent(
    password ?? '',
  )}`;
  // As a parameter the host may also be the folder of a socket.
  const server = `localhost:${port ?? 5432}/${database}`;
  return `postgresql://${login}@${server}?host=${encodeURIComponent(host)}`;
}

async function findFreePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  return port;
}
