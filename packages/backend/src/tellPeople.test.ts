import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Sandbox } from '@slipway/sandbox';
import { callSandbox } from './__testUtils__/callSandbox';
import { createDatabase } from './__testUtils__/createDatabase';
import { findFreePort } from './__testUtils__/findFreePort';
import { PersonClient } from './__testUtils__/PersonClient';
import { sendWebhooks } from './__testUtils__/sendWebhooks';
import { startBackendProcess } from './__testUtils__/startBackendProcess';
import { startSeededSandbox } from './__testUtils__/startSeededSandbox';
import { waitFor } from './__testUtils__/waitFor';

const TEMPLATE = 'template:default/nestjs-service';

const valuesOf = (service: string) => ({
  service,
  application: 'api',
  description: 'Tells of itself',
  owner: 'group:default/commerce',
  route: { path: `/api/v1/${service}s`, methods: ['GET'] },
  guard: 'site-auth',
  roles: [],
  environments: ['dev'],
});

jest.setTimeout(180_000);

describe('who creates', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const directory = createMockDirectory();
  let sandbox: Sandbox;
  let options: Parameters<typeof startBackendProcess>[0];
  let backend: Awaited<ReturnType<typeof startBackendProcess>> | undefined;
  let developer: PersonClient;
  let yuki: PersonClient;

  beforeAll(async () => {
    sandbox = await startSeededSandbox(directory.resolve('sandbox'), {
      deploys: true,
    });
    options = {
      port: await findFreePort(),
      sandboxHost: new URL(sandbox.url).host,
      databaseUrl: await createDatabase(databases),
      logFile: directory.resolve('backend.log'),
    };
    backend = await startBackendProcess(options);
    // As with `npm start`: without it, all would be seen half a minute later.
    await sendWebhooks(sandbox, `${backend.url}/api/events/http/github`);
    developer = new PersonClient(backend.url, 'guest');
    yuki = new PersonClient(backend.url, 'local-platform');
    await waitFor('the template', async () => {
      const { status } = await developer.call(
        'GET',
        `catalog/entities/by-name/${TEMPLATE.replace(':', '/')}`,
      );
      return status === 200;
    });
  });
  afterAll(async () => {
    await backend?.kill();
    await sandbox?.close();
  });

  /** Creates, and waits for the pull request. */
  async function create(service: string): Promise<number> {
    const id = await developer.create(TEMPLATE, valuesOf(service));
    await developer.waitForTask(id, 'completed');
    const pulls: any[] = await callSandbox(sandbox, 'GET', 'pulls');
    return pulls.find(({ head }) => head.ref.includes(`/${service}/`)).number;
  }

  const isSeen = (service: string) =>
    waitFor(`${service} to be in the fleet`, async () => {
      const { status } = await developer.call(
        'GET',
        `fleet/services/${service}/api`,
      );
      return status === 200;
    });
  const listTitles = async (person: PersonClient): Promise<string[]> => {
    const { body } = await person.call(
      'GET',
      'notifications/notifications?orderField=created,asc',
    );
    return body.notifications.map(({ payload }: any) => payload.title);
  };
  const isTold = (title: string) =>
    waitFor(`'${title}' to be told`, async () =>
      (await listTitles(developer)).includes(title),
    );

  it('is told when it is merged and healthy, and when it is not merged, each once, also by a portal that was killed', async () => {
    const coupon = await create('coupon');
    await isSeen('coupon');
    await callSandbox(sandbox, 'PUT', `pulls/${coupon}/merge`, {});
    await isTold('coupon-api is merged');
    await backend!.kill();
    backend = await startBackendProcess(options);
    await isTold('coupon-api is healthy in dev');

    const gift = await create('gift');
    await isSeen('gift');
    await callSandbox(sandbox, 'PATCH', `pulls/${gift}`, { state: 'closed' });
    await isTold('gift-api was not merged');

    expect((await listTitles(developer)).sort()).toEqual([
      'coupon-api is healthy in dev',
      'coupon-api is merged',
      'gift-api was not merged',
    ]);
    // Nobody else asked for them.
    expect(await listTitles(yuki)).toEqual([]);
  });
});
