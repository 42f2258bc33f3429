import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Sandbox } from '@slipway/sandbox';
import { createDatabase } from './__testUtils__/createDatabase';
import { findFreePort } from './__testUtils__/findFreePort';
import { PersonClient } from './__testUtils__/PersonClient';
import { startBackendProcess } from './__testUtils__/startBackendProcess';
import { startSeededSandbox } from './__testUtils__/startSeededSandbox';
import { waitFor } from './__testUtils__/waitFor';

const TEMPLATE = 'template:default/nestjs-service';
const YUKI = 'user:default/yuki.tanaka';
const OMAR = 'user:default/omar.haddad';

const valuesOf = (service: string) => ({
  service,
  application: 'api',
  description: 'Shows the catalogue',
  owner: 'group:default/commerce',
  route: { path: `/api/v1/${service}s`, methods: ['GET'] },
  guard: 'none',
  roles: [],
  environments: ['dev'],
});

jest.setTimeout(180_000);

describe('a public route', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const directory = createMockDirectory();
  let sandbox: Sandbox;
  let options: Parameters<typeof startBackendProcess>[0];
  let backend: Awaited<ReturnType<typeof startBackendProcess>> | undefined;
  let developer: PersonClient;
  let yuki: PersonClient;
  let omar: PersonClient;

  const isKnown = async (entity: string) => {
    const { status } = await yuki.call(
      'GET',
      `catalog/entities/by-name/${entity}`,
    );
    return status === 200;
  };
  beforeAll(async () => {
    sandbox = await startSeededSandbox(directory.resolve('sandbox'));
    options = {
      port: await findFreePort(),
      sandboxHost: new URL(sandbox.url).host,
      databaseUrl: await createDatabase(databases),
      logFile: directory.resolve('backend.log'),
    };
    backend = await startBackendProcess(options);
    developer = new PersonClient(backend.url, 'guest');
    yuki = new PersonClient(backend.url, 'local-platform');
    omar = new PersonClient(backend.url, 'local-platform-second');
    for (const entity of [
      'template/default/nestjs-service',
      'user/default/omar.haddad',
      'user/default/yuki.tanaka',
    ])
      await waitFor(entity, () => isKnown(entity));
  });
  afterAll(async () => {
    await backend?.kill();
    await sandbox?.close();
  });

  const findAsk = async (creation: string) => {
    const { body } = await omar.call('GET', 'approval/v1/asks');
    return body.items.find((ask: any) => ask.creation === creation);
  };
  const decide = (
    person: PersonClient,
    { id, digest }: { id: string; digest: string },
    decision: object,
  ) =>
    person.call('POST', `approval/v1/asks/${id}/decision`, {
      digest,
      ...decision,
    });
  const listPulls = async () => {
    const answer = await fetch(
      `${sandbox.url}/api/v3/repos/acme/platform/pulls?state=all`,
    );
    return answer.json();
  };

  it('is not for a developer to ask for', async () => {
    const id = await developer.create(TEMPLATE, valuesOf('voucher'));
    expect(await developer.waitForTask(id, 'failed')).toMatch(
      /^guard: you may not open a route to everybody/,
    );
    expect((await developer.call('GET', 'approval/v1/asks')).status).toBe(403);
  });

  it('is opened once somebody else has approved it, also when the backend was killed meanwhile', async () => {
    const id = await yuki.create(TEMPLATE, valuesOf('coupon'));
    expect(await yuki.waitForTask(id, 'failed')).toMatch(
      /^Somebody else of the platform team has to approve that \/api\/v1\/coupons is open to everybody: http:\/\/localhost:\d+\/approvals\/[0-9a-f-]{36} /,
    );
    const ask = await findAsk(id);
    expect(ask).toMatchObject({ state: 'waiting', requester: YUKI });
    // Asked again, it is the same.
    await yuki.call('POST', `scaffolder/v2/tasks/${id}/retry`, {});
    await yuki.waitForTask(id, 'failed');
    expect((await findAsk(id)).id).toBe(ask.id);
    const approval = { decision: 'approve', reason: 'Anybody may look.' };
    expect(await decide(yuki, ask, approval)).toMatchObject({ status: 403 });
    expect(await decide(developer, ask, approval)).toMatchObject({
      status: 403,
    });

    await backend!.kill();
    expect(await listPulls()).toEqual([]);
    backend = await startBackendProcess(options);

    const decisions = await Promise.all([
      decide(omar, ask, approval),
      decide(omar, ask, approval),
    ]);
    expect(decisions.map(({ status }) => status).sort()).toEqual([200, 409]);
    await yuki.waitForTask(id, 'completed');
    const [pull, ...others] = await listPulls();
    expect(others).toEqual([]);
    expect(pull.body).toContain(`requested by \`${YUKI}\``);
    expect(pull.body).toContain(`by \`${OMAR}\``);
    expect(pull.body).toContain('Anybody may look.');
    expect(await findAsk(id)).toMatchObject({
      state: 'spent',
      pullRequest: { number: pull.number },
    });
  });

  it('that is declined stays closed, and says by whom and why', async () => {
    const id = await yuki.create(TEMPLATE, valuesOf('gift'));
    await yuki.waitForTask(id, 'failed');
    await decide(omar, await findAsk(id), {
      decision: 'decline',
      reason: 'Gifts are personal.',
    });
    await waitFor('the creation to hear of it', async () => {
      const { body } = await yuki.call(
        'GET',
        `scaffolder/v2/tasks/${id}/events`,
      );
      return body.some(({ body: { error } }: any) =>
        /omar\.haddad declined .*: Gifts are personal\./.test(error?.message),
      );
    });
    expect(await listPulls()).toHaveLength(1);
  });
});
