import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { digestFiles } from '@slipway/change-set';
import type { Approval, ApprovalAsk } from '@slipway/plugin-approval-common';
import type { Knex } from 'knex';
import approvalPlugin from '.';
import { createAsk } from './__testUtils__/createAsk';
import { FakeScaffolder } from './__testUtils__/FakeScaffolder';
import { createUser, platformTeam } from './__testUtils__/platformTeam';
import { CreationResumer } from './CreationResumer';
import { ASKS } from './store/ApprovalRow';
import { DatabaseApprovalStore } from './store/DatabaseApprovalStore';

/** A token of a plugin for this one. */
const tokenOf = (plugin: string) =>
  mockCredentials.service.header({
    onBehalfOf: mockCredentials.service(`plugin:${plugin}`),
    targetPluginId: 'approval',
  });

/** What the policy allows; the plugin itself knows nobody by name. */
const ALLOWED: Record<string, string[]> = {
  'approval.read': ['ana', 'ben', 'eve'],
  'approval.decide': ['ana', 'ben', 'eve'],
};

describe('second approvals', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const scaffolder = new FakeScaffolder();
  const team = [...platformTeam];
  const audited: string[] = [];
  let knex: Knex;
  let url: string;
  let close: () => Promise<void>;

  beforeAll(async () => {
    knex = await databases.init('POSTGRES_18');
    const auditor = mockServices.auditor.mock({
      createEvent: async ({ eventId, meta }) => ({
        success: async options => {
          audited.push(
            `${eventId} ${JSON.stringify({ ...meta, ...options?.meta })}`,
          );
        },
        fail: async ({ error }) => {
          audited.push(`${eventId} failed: ${error.message}`);
        },
      }),
    });
    const find = (ref: string) =>
      team.find(entity => stringifyEntityRef(entity) === ref);
    const catalog = catalogServiceMock.mock({
      getEntityByRef: async ref => find(String(ref)),
      getEntitiesByRefs: async ({ entityRefs }) => ({
        items: entityRefs.map(find),
      }),
    });
    const { server } = await startTestBackend({
      features: [
        approvalPlugin,
        scaffolder.plugin,
        catalog.factory,
        auditor.factory,
        mockServices.database.factory({ knex }),
        mockServices.permissions.mock({
          authorize: async (requests, { credentials }: any = {}) =>
            requests.map(({ permission }) => {
              const { userEntityRef = '' } = credentials.principal;
              const name = userEntityRef.replace('user:default/', '');
              return {
                result: ALLOWED[permission.name]?.includes(name)
                  ? AuthorizeResult.ALLOW
                  : AuthorizeResult.DENY,
              };
            }),
        }).factory,
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://portal.example' },
            slipway: { roles: { platform: ['group:default/platform'] } },
          },
        }),
      ],
    });
    url = `http://localhost:${server.port()}/api/approval/v1/asks`;
    close = () => new Promise(resolve => server.close(() => resolve()));
  });
  afterAll(() => close());
  beforeEach(async () => {
    await knex(ASKS).delete();
    scaffolder.tasks.clear();
    scaffolder.retried.length = 0;
    audited.length = 0;
  });

  async function send(
    authorization: string,
    method: string,
    path = '',
    body?: unknown,
  ) {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const answer = await response.json();
    return response.ok
      ? answer
      : { status: response.status, message: answer.error?.message };
  }
  const asUser = (name: string) =>
    mockCredentials.user.header(`user:default/${name}`);
  const asScaffolder = () => tokenOf('scaffolder');
  const ask = (overrides: Partial<ApprovalAsk> = {}) =>
    send(asScaffolder(), 'POST', '', createAsk(overrides));
  const decide = (
    name: string,
    { id, digest }: Pick<Approval, 'id' | 'digest'>,
    decision: object = { decision: 'approve' },
  ) => send(asUser(name), 'POST', `/${id}/decision`, { digest, ...decision });
  const spend = ({ creation, digest }: Approval, number = 7) =>
    send(asScaffolder(), 'POST', '/../uses', {
      ...{ creation, digest },
      pullRequest: { number, url: `http://forge.example/${number}` },
    });
  const stateOf = async ({ id }: Approval) =>
    (await send(asUser('ben'), 'GET', `/${id}`)).state;
  const age = (id: string) =>
    knex(ASKS)
      .where({ id })
      .update({ expires_at: knex.raw(`now() - interval '1 second'`) });

  it('wait for somebody, show exactly what is asked for, and are used up by one pull request', async () => {
    const asked = await ask();
    expect(asked).toMatchObject({
      state: 'waiting',
      digest: digestFiles(createAsk().files),
      url: `http://portal.example/approvals/${asked.id}`,
    });
    const { items } = await send(asUser('ben'), 'GET');
    expect(items).toMatchObject([
      { id: asked.id, requester: 'user:default/ana' },
    ]);
    expect(items[0].files).toBeUndefined();
    expect(await send(asUser('ben'), 'GET', `/${asked.id}`)).toMatchObject({
      files: createAsk().files,
      routes: createAsk().routes,
    });

    scaffolder.tasks.set('task-1', 'failed');
    expect(
      await decide('ben', asked, { decision: 'approve', reason: ' Fine ' }),
    ).toMatchObject({
      state: 'approved',
      decidedBy: 'user:default/ben',
      reason: 'Fine',
    });
    expect(scaffolder.retried).toEqual(['task-1 by plugin:approval']);
    expect(await ask()).toMatchObject({ id: asked.id, state: 'approved' });
    expect(await spend(asked)).toEqual({});
    expect(await spend(asked)).toEqual({});
    expect(await spend(asked, 8)).toMatchObject({ status: 409 });
    expect(await ask()).toMatchObject({
      id: asked.id,
      state: 'spent',
      pullRequest: { number: 7 },
    });
    expect(audited).toEqual([
      expect.stringMatching(/^approval-ask .*"requester":"user:default\/ana"/),
      expect.stringMatching(/^approval-decide .*"decision":"approved"/),
    ]);
  });

  it('are asked for by the scaffolder only, for somebody who holds the role', async () => {
    expect(await send(asUser('ana'), 'POST', '', createAsk())).toMatchObject({
      status: 403,
    });
    const other = tokenOf('catalog');
    expect(await send(other, 'POST', '', createAsk())).toEqual({
      status: 403,
      message: 'Only a creation asks for a second person.',
    });
    for (const requester of ['user:default/dan', 'user:default/nobody'])
      expect(await ask({ requester })).toEqual({
        status: 403,
        message: `guard: ${requester} may not ask for a public route. Ask somebody of the platform team.`,
      });
    expect(await ask({ requester: 'user:default/eve' })).toMatchObject({
      state: 'waiting',
    });
    expect(await ask({ files: [{ path: '../x', content: '' }] })).toMatchObject(
      { status: 400, message: expect.stringMatching(/^files\.0\.path /) },
    );
  });

  it('are decided by nobody who may not, and never by whoever asked', async () => {
    const asked = await ask();
    expect(await decide('dan', asked)).toMatchObject({
      status: 403,
      message: 'You may not decide: ask somebody of the platform team.',
    });
    expect(await send(asUser('dan'), 'GET')).toMatchObject({ status: 403 });
    expect(await send(asUser('dan'), 'GET', `/${asked.id}`)).toMatchObject({
      status: 403,
    });
    expect(await decide('ana', asked)).toEqual({
      status: 403,
      message: 'You asked for this yourself: somebody else has to decide.',
    });
    expect(await decide('ANA', asked)).toMatchObject({ status: 403 });
    expect(
      await send(asScaffolder(), 'POST', `/${asked.id}/decision`, {
        decision: 'approve',
        digest: asked.digest,
      }),
    ).toMatchObject({ status: 403 });
    expect(await ask()).toMatchObject({ state: 'waiting' });
    expect(audited.at(-1)).toMatch(/^approval-decide failed: /);
  });

  it('hold for the bytes that were shown, and no others', async () => {
    const first = await ask();
    expect(
      await decide('ben', { id: first.id, digest: '0'.repeat(64) }),
    ).toMatchObject({
      status: 409,
      message: expect.stringMatching(/^What you/),
    });
    await decide('ben', first);
    const files = [{ path: 'docs/other.md', content: 'Other\n' }];
    const second = await ask({ files });
    expect(second).toMatchObject({ state: 'waiting' });
    expect(second.id).not.toBe(first.id);
    await spend(first);
    expect(await stateOf(first)).toBe('superseded');
    expect(await ask({ creation: 'task-2' })).toMatchObject({
      state: 'waiting',
    });
  });

  it('that are declined say by whom and why', async () => {
    const asked = await ask();
    expect(await decide('ben', asked, { decision: 'decline' })).toEqual({
      status: 400,
      message: 'reason must say why it is declined',
    });
    const decision = { decision: 'decline', reason: 'Use a token' };
    await decide('ben', asked, decision);
    expect(await ask()).toMatchObject({
      state: 'declined',
      decidedBy: 'user:default/ben',
      reason: 'Use a token',
    });
    expect(await decide('eve', asked)).toEqual({
      status: 409,
      message: 'user:default/ben has declined this already.',
    });
  });

  it('are decided once, by whoever is first', async () => {
    const asked = await ask();
    // Whoever decides waits here until all of them do.
    const gate = await knex.transaction();
    await gate(ASKS).where({ id: asked.id }).forUpdate();
    const deciding = ['ben', 'eve'].map((name, index) =>
      decide(name, asked, {
        decision: index ? 'decline' : 'approve',
        reason: 'So',
      }),
    );
    for (let waiting = 0; waiting < deciding.length; ) {
      // A transaction keeps what it has seen of the others.
      await gate.raw('select pg_stat_clear_snapshot()');
      const rows = await gate('pg_stat_activity').whereRaw(
        `datname = current_database() and wait_event_type = 'Lock'`,
      );
      waiting = rows.length;
    }
    await gate.commit();
    const answers = await Promise.all(deciding);
    const won = answers.filter(({ status }) => status === undefined);
    expect(won).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(1);
    expect((await ask()).state).toBe(won[0].state);
  });

  it('are one, whichever replicas ask at once', async () => {
    const answers = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  });

  it('lapse, asked or given', async () => {
    const first = await ask();
    await age(first.id);
    expect(await decide('ben', first)).toMatchObject({
      status: 409,
      message: expect.stringMatching(/has lapsed/),
    });
    await spend(first);
    expect(await stateOf(first)).toBe('lapsed');
    const second = await ask();
    expect(second).toMatchObject({ state: 'waiting' });
    expect(second.id).not.toBe(first.id);
    await decide('ben', second);
    await age(second.id);
    expect((await ask()).id).not.toBe(second.id);
    const { items } = await send(asUser('ben'), 'GET');
    expect(items.map(({ state }: Approval) => state)).toEqual([
      'waiting',
      'lapsed',
      'lapsed',
    ]);
    // It lapsed while the pull request opened.
    await spend(second);
    expect(await stateOf(second)).toBe('spent');
  });

  it('of somebody who has lost the role since do not count', async () => {
    const asked = await ask();
    await decide('eve', asked);
    const eve = team.findIndex(({ metadata }) => metadata.name === 'eve');
    const [before] = team.splice(eve, 1, createUser('eve', 'commerce'));
    const again = await ask();
    expect(again).toMatchObject({ state: 'waiting' });
    expect(await send(asUser('ben'), 'GET', `/${asked.id}`)).toMatchObject({
      state: 'void',
      reason: 'user:default/eve may not approve any more',
    });
    team.splice(eve, 1, before);
  });

  it('are heard of by their creations later, where these could not hear at once', async () => {
    const asked = await ask();
    scaffolder.tasks.set('task-1', 'processing');
    await decide('ben', asked);
    expect(scaffolder.retried).toEqual([]);
    expect(await knex(ASKS).first('resumed_at')).toEqual({ resumed_at: null });

    const auth = mockServices.auth();
    const later = new CreationResumer({
      auth,
      discovery: mockServices.discovery.mock({
        getBaseUrl: async () => url.replace('approval/v1/asks', 'scaffolder'),
      }),
      logger: mockServices.logger.mock(),
      store: new DatabaseApprovalStore(knex, 7),
    });
    await later.resumeAll();
    expect(scaffolder.retried).toEqual([]);
    scaffolder.tasks.set('task-1', 'failed');
    await later.resumeAll();
    await later.resumeAll();
    expect(scaffolder.retried).toHaveLength(1);
  });

  it('let no creation go on that somebody has cancelled', async () => {
    const asked = await ask();
    scaffolder.tasks.set('task-1', 'cancelled');
    await decide('ben', asked);
    expect(scaffolder.retried).toEqual([]);
    expect((await knex(ASKS).first('resumed_at')).resumed_at).not.toBeNull();
  });
});
