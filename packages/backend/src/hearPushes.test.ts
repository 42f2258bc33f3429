import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Sandbox } from '@slipway/sandbox';
import { createHmac } from 'node:crypto';
import { callSandbox } from './__testUtils__/callSandbox';
import { createDatabase } from './__testUtils__/createDatabase';
import { findFreePort } from './__testUtils__/findFreePort';
import { GuestClient } from './__testUtils__/GuestClient';
import { sendWebhooks, WEBHOOK_SECRET } from './__testUtils__/sendWebhooks';
import { startBackendProcess } from './__testUtils__/startBackendProcess';
import { startSeededSandbox } from './__testUtils__/startSeededSandbox';
import { waitFor } from './__testUtils__/waitFor';

jest.setTimeout(180_000);

describe('a webhook', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const directory = createMockDirectory();
  let sandbox: Sandbox;
  let backend: Awaited<ReturnType<typeof startBackendProcess>> | undefined;
  let guest: GuestClient;
  let ingress: string;

  beforeAll(async () => {
    sandbox = await startSeededSandbox(directory.resolve('sandbox'));
    backend = await startBackendProcess({
      port: await findFreePort(),
      sandboxHost: new URL(sandbox.url).host,
      databaseUrl: await createDatabase(databases),
      logFile: directory.resolve('backend.log'),
    });
    ingress = `${backend.url}/api/events/http/github`;
    guest = new GuestClient(backend.url);
    await guest.waitForEntity('component:default/order-api');
  });
  afterAll(async () => {
    await backend?.kill();
    await sandbox?.close();
  });

  const readDeliveries = async (hook: number): Promise<any[]> =>
    callSandbox(sandbox, 'GET', `hooks/${hook}/deliveries`);

  it('brings a push to the catalog, and does nothing when it is delivered again', async () => {
    const id = await sendWebhooks(sandbox, ingress);
    await callSandbox(
      sandbox,
      'PUT',
      'contents/apps/coupon/api/catalog-info.yaml',
      {
        message: 'Add coupon-api',
        content: Buffer.from(
          'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: coupon-api }\nspec: { type: service, lifecycle: production, owner: commerce }\n',
        ).toString('base64'),
      },
    );
    await guest.waitForEntity('component:default/coupon-api');
    await guest.waitForEntity('system:default/coupon');
    const pushed = await waitFor('the delivery to be noted', async () =>
      (await readDeliveries(id)).find(({ event }) => event === 'push'),
    );
    expect(pushed.status_code).toBe(202);

    const etagOf = async () => {
      const answer = await guest.get(
        'catalog/entities/by-name/component/default/coupon-api',
      );
      return (await answer.json()).metadata.etag;
    };
    const etag = await etagOf();
    await callSandbox(
      sandbox,
      'POST',
      `hooks/${id}/deliveries/${pushed.id}/attempts`,
    );
    const again = await waitFor('the delivery to be noted again', async () =>
      (await readDeliveries(id)).find(({ redelivery }) => redelivery),
    );
    expect(again.status_code).toBe(202);
    expect(await etagOf()).toBe(etag);
  });

  const payload = JSON.stringify({
    ref: 'refs/heads/main',
    repository: { html_url: 'http://localhost/acme/platform' },
  });
  const sign = (secret: string, text = payload) =>
    `sha256=${createHmac('sha256', secret).update(text).digest('hex')}`;

  it.each([
    ['unsigned', undefined],
    ['signed with another word', sign('guessed')],
    ['signed for another text', sign(WEBHOOK_SECRET, `${payload} `)],
    ['signed with nonsense', 'sha256=0'],
    ['signed in an old way', `sha1=${'0'.repeat(40)}`],
  ])('is refused when it is %s', async (_, signature) => {
    const answer = await fetch(ingress, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-github-event': 'push',
        ...(signature && { 'x-hub-signature-256': signature }),
      },
      body: payload,
    });
    expect(answer.status).toBe(403);
  });
});
