import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Sandbox } from '@slipway/sandbox';
import { Client } from 'pg';
import { createDatabase } from './__testUtils__/createDatabase';
import { findFreePort } from './__testUtils__/findFreePort';
import { GuestClient } from './__testUtils__/GuestClient';
import { startSeededSandbox } from './__testUtils__/startSeededSandbox';
import { startBackendProcess } from './__testUtils__/startBackendProcess';
import { waitFor } from './__testUtils__/waitFor';

const templateRef = 'template:default/nestjs-service';
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

describe('a creation', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const directory = createMockDirectory();
  let sandbox: Sandbox;
  let options: Parameters<typeof startBackendProcess>[0];
  let backend: Awaited<ReturnType<typeof startBackendProcess>> | undefined;
  let guest: GuestClient;

  beforeAll(async () => {
    sandbox = await startSeededSandbox(directory.resolve('sandbox'));
    options = {
      port: await findFreePort(),
      sandboxHost: new URL(sandbox.url).host,
      databaseUrl: await createDatabase(databases),
      logFile: directory.resolve('backend.log'),
    };
    backend = await startBackendProcess(options);
    guest = new GuestClient(backend.url);
    await guest.waitForEntity(templateRef);
  });
  afterAll(async () => {
    await backend?.kill();
    await sandbox?.close();
  });

  it('whose backend is killed is finished by the next one, with one branch and one pull request', async () => {
    const repository = `${sandbox.url}/api/v3/repos/acme/platform`;
    // The pull request is never answered: the backend dies after the branch was made, before it knows.
    await fetch(`${sandbox.url}/_sandbox/faults`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([
        { match: { method: 'POST', path: '/pulls' }, kind: 'hang' },
      ]),
    });
    const created = await guest.post('scaffolder/v2/tasks', {
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
    await backend!.kill();
    await fetch(`${sandbox.url}/_sandbox/faults`, { method: 'DELETE' });

    backend = await startBackendProcess(options);
    expect(await guest.waitForTask(id)).toBe('completed');
    const branches = await (
      await fetch(`${repository}/git/matching-refs/heads/slipway/`)
    ).json();
    expect(branches).toHaveLength(1);
    const pulls = await (await fetch(`${repository}/pulls?state=all`)).json();
    expect(pulls).toHaveLength(1);
    expect(pulls[0]).toMatchObject({ number: 1, title: 'Create coupon-api' });
  });

  it('that no worker heard of is worked on all the same', async () => {
    const created = await guest.post('scaffolder/v2/tasks', {
      templateRef,
      values: { ...VALUES, service: '../x' },
    });
    const { id } = await created.json();
    expect(await guest.waitForTask(id)).toBe('failed');

    const database = new Client(options.databaseUrl);
    await database.connect();
    // As a task is left that was written while its worker was about to wait.
    await database.query(
      `update scaffolder.tasks set status = 'open', last_heartbeat_at = now() where id = $1`,
      [id],
    );
    await database.end();
    expect(await guest.waitForTask(id)).toBe('failed');
  });
});
