import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Sandbox } from '@slipway/sandbox';
import {
  listAlertQueries,
  listDashboardQueries,
  listMetrics,
} from '../deployment/__testUtils__/listQueries';
import { createDatabase } from '../__testUtils__/createDatabase';
import { findFreePort } from '../__testUtils__/findFreePort';
import { GuestClient } from '../__testUtils__/GuestClient';
import { startBackendProcess } from '../__testUtils__/startBackendProcess';
import { startSeededSandbox } from '../__testUtils__/startSeededSandbox';
import { waitFor } from '../__testUtils__/waitFor';

jest.setTimeout(180_000);

describe('the metrics of a backend', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const directory = createMockDirectory();
  let sandbox: Sandbox;
  let backend: Awaited<ReturnType<typeof startBackendProcess>> | undefined;
  let metricsUrl: string;

  beforeAll(async () => {
    sandbox = await startSeededSandbox(directory.resolve('sandbox'));
    const port = await findFreePort();
    metricsUrl = `http://127.0.0.1:${port}/metrics`;
    backend = await startBackendProcess({
      port: await findFreePort(),
      sandboxHost: new URL(sandbox.url).host,
      databaseUrl: await createDatabase(databases),
      logFile: directory.resolve('backend.log'),
      env: {
        SLIPWAY_METRICS_HOST: '127.0.0.1',
        SLIPWAY_METRICS_PORT: String(port),
      },
    });
  });
  afterAll(async () => {
    await backend?.kill();
    await sandbox?.close();
  });

  it('are all that the alerts and the dashboard ask for', async () => {
    const guest = new GuestClient(backend!.url);
    await guest.waitForEntity('template:default/nestjs-service');
    const created = await guest.post('scaffolder/v2/tasks', {
      templateRef: 'template:default/nestjs-service',
      values: {
        service: 'coupon',
        application: 'api',
        description: 'Hands out coupons',
        owner: 'group:default/commerce',
        route: { path: '/api/v1/coupons', methods: ['GET'] },
        guard: 'site-auth',
        roles: ['member'],
        environments: ['dev'],
      },
    });
    const { id } = await created.json();
    expect(await guest.waitForTask(id)).toBe('completed');

    const asked = listMetrics([
      ...listAlertQueries(),
      ...listDashboardQueries(),
    ]);
    expect(asked).toContain('slipway_creations');
    // Some are first known when a timer has passed.
    const missing = await waitFor('the metrics', async () => {
      const text = await (await fetch(metricsUrl)).text();
      const absent = asked.filter(
        name => !new RegExp(`^${name}[ {]`, 'm').test(text),
      );
      return absent.length === 0 && [absent];
    });
    expect(missing).toEqual([[]]);
  });

  it('are not told on the port of the portal', async () => {
    const answer = await fetch(`${backend!.url}/metrics`);
    expect(await answer.text()).not.toContain('http_server_request');
  });

  it('name nobody, and nothing that a caller made up', async () => {
    const guest = new GuestClient(backend!.url);
    await guest.get('fleet/services');
    await guest.get('fleet/services/made-up/by-a-caller');
    const text = await (await fetch(metricsUrl)).text();
    expect(text).toContain('http_route="/api/fleet/services"');
    expect(text).not.toMatch(/made-up|guest@|user:/);
  });
});
