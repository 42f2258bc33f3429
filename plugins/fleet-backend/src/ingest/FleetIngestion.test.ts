import { ForgeError, type GitHubForge } from '@slipway/forge';
import type { LatestGuards } from '@slipway/platform-model';
import type { PlatformState } from '@slipway/platform-state';
import {
  startTestPlatform,
  type TestPlatform,
} from '@slipway/platform-state/testUtils';
import { createLogger } from '../__testUtils__/createLogger';
import { createTestStores } from '../__testUtils__/createTestStores';
import type {
  ApplicationKey,
  FleetStore,
  FleetWriter,
} from '../store/FleetStore';
import { FleetIngestion } from './FleetIngestion';

// One repository for all, which takes time to start; each test has a database and services of its own.
jest.setTimeout(120_000);

const stores = createTestStores();
const ORDER = { service: 'order', application: 'api' };
const MOMENT = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);

describe('FleetIngestion', () => {
  let platform: TestPlatform;
  let store: FleetStore;

  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform.stop());
  beforeEach(async () => {
    ({ store } = await stores.open());
  });

  const logger = createLogger();
  const open = (
    options: {
      state?: PlatformState;
      latestGuards?: () => LatestGuards;
      into?: FleetStore;
      forge?: GitHubForge;
      longestWaitMs?: number;
    } = {},
  ) => {
    const { forge = platform.createForge(), longestWaitMs } = options;
    return new FleetIngestion({
      forge,
      longestWaitMs,
      logger,
      state: options.state ?? platform.createState(forge),
      store: options.into ?? store,
      latestGuards: options.latestGuards ?? (() => ({})),
    });
  };
  const readAll = (from = store) =>
    from.write(writer => writer.readApplications());
  const read = async (key: ApplicationKey) =>
    (await store.write(writer => writer.readApplications([key])))[0];
  const listEvents = async (key: ApplicationKey) =>
    (await store.listEvents(key, { limit: 100 })).reverse();
  const propose = async ({ service }: ApplicationKey, askedAt?: string) => {
    const result = await platform.createForge().proposeChange({
      branch: `slipway/${service}/api`,
      title: `Create ${service}-api`,
      body: '',
      files: [catalogInfo(service), overlay(service, 'main')],
      requester: 'user:default/ana',
      askedAt,
    });
    if (result.outcome !== 'opened') throw new Error(result.outcome);
    return result.pullRequest;
  };
  const merge = ({ number }: { number: number }) =>
    platform.api('PUT', `pulls/${number}/merge`, {});

  it('says of each application what the repository says', async () => {
    await open().run();
    const all = await readAll();
    expect(all.length).toBeGreaterThan(15);
    const { document, createdAt } = await read(ORDER);
    // It was there before anybody looked.
    expect(createdAt).toBeNull();
    expect(await listEvents(ORDER)).toEqual([]);
    const url = `${platform.url}/acme/platform`;
    expect(document).toMatchObject({
      entityRef: 'component:default/order-api',
      name: 'order-api',
      owner: 'group:default/commerce',
      state: 'live',
      template: { name: 'nestjs-service', version: '2.0.0' },
      route: '/api/v1/orders',
      routeCount: 1,
      guard: { declared: 'site-auth', gateway: 'site-auth', code: 'site-auth' },
      pullRequest: null,
      faults: [],
      environments: ['dev', 'prod'].map(environment => ({
        environment,
        image:
          '777788889999.dkr.ecr.ap-northeast-2.amazonaws.com/order-api:main',
      })),
      routes: [{ paths: ['/api/v1/orders'] }],
      argocd: ['dev', 'prod'].map(environment => ({
        environment,
        name: 'order-api',
        path: `infra/argocd/${environment}/order-api.yaml`,
        url: `${url}/blob/main/infra/argocd/${environment}/order-api.yaml`,
      })),
      sourceUrl: `${url}/tree/main/apps/order/api/`,
      filesUrl: `${url}/blob/main/`,
      commitsUrl: `${url}/commit/`,
    });
    expect(
      document.artefacts.map(({ kind, environment }) =>
        [kind, ...(environment ? [environment] : [])].join(' '),
      ),
    ).toEqual([
      ...['catalog-info', 'dockerfile', 'package', 'overlay dev'],
      ...['overlay prod', 'terraform-call dev', 'terraform-call prod'],
      ...['argocd dev', 'argocd prod', 'kong'],
    ]);
    expect(document.reach.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['admin', 'member']),
    );
  });

  it('follows a new service from its pull request to its first image', async () => {
    const key = createKey('coupon');
    const ingestion = open();
    await ingestion.run();
    const askedAt = '2026-01-05T09:00:00.500Z';
    const pull = await propose(key, askedAt);
    await ingestion.run();
    const { number, url } = pull;
    expect(await read(key)).toMatchObject({
      createdAt: null,
      document: {
        state: 'proposed',
        owner: 'group:default/growth',
        pullRequest: { number, url, requester: 'user:default/ana' },
        sourceUrl: expect.stringMatching(
          /\/tree\/[0-9a-f]{40}\/apps\/coupon\/api\/$/,
        ),
        routes: [],
        reasons: [
          {
            message:
              'it cannot be determined who may call coupon-api: it has no TypeScript to read',
            place: { path: expect.stringContaining('apps/coupon/api/') },
          },
        ],
      },
    });

    for (const event of ['COMMENT', 'APPROVE', 'APPROVE'])
      await platform.api('POST', `pulls/${number}/reviews`, {
        event,
        body: 'Read it',
      });
    await merge(pull);
    await ingestion.run();
    const merged = await platform.api('GET', `pulls/${number}`);
    expect(await read(key)).toMatchObject({
      createdAt: merged.merged_at,
      document: { state: 'live', pullRequest: null },
    });

    const built = overlay('coupon', '3f2a91c');
    const commit = await platform.commit({ [built.path]: built.content });
    await ingestion.run();
    const image = 'registry.acme.example/coupon-api';
    expect(await listEvents(key)).toMatchObject([
      { type: 'asked', at: askedAt, url, by: 'user:default/ana' },
      { type: 'pull-request-opened', at: MOMENT, url, by: 'user:default/ana' },
      { type: 'pull-request-approved', at: MOMENT, url },
      { type: 'pull-request-merged', url, by: 'guest' },
      { type: 'appeared', url },
      {
        type: 'image-changed',
        environment: 'dev',
        from: `${image}:main`,
        to: `${image}:3f2a91c`,
        revision: commit,
      },
    ]);
  });

  it('believes no moment of asking that lies after the pull request', async () => {
    const key = createKey('invoice');
    await propose(key, '2999-01-05T09:00:00.000Z');
    await open().run();
    expect((await listEvents(key)).map(({ type }) => type)).toEqual([
      'pull-request-opened',
    ]);
  });

  it('tells of a pull request that is closed, and forgets what it proposed', async () => {
    const key = createKey('refund');
    const ingestion = open();
    const { number } = await propose(key);
    // Whoever looks for the first time knows of pull requests, too.
    await ingestion.run();
    await platform.api('PATCH', `pulls/${number}`, { state: 'closed' });
    await ingestion.run();
    expect(await read(key)).toBeUndefined();
    expect(await listEvents(key)).toMatchObject([
      { type: 'pull-request-opened' },
      { type: 'pull-request-closed' },
    ]);
  });

  it('dates what comes without a pull request by its commit, and tells when it goes', async () => {
    const key = createKey('voucher');
    const ingestion = open();
    await ingestion.run();
    const { path, content } = catalogInfo('voucher');
    await platform.commit({ [path]: content });
    await ingestion.run();
    const date = await platform.git('show', '-s', '--format=%ct', 'main');
    const { createdAt } = await read(key);
    expect(Date.parse(createdAt!)).toBe(Number(date) * 1000);
    await platform.commit({ [path]: null });
    await ingestion.run();
    expect(await read(key)).toBeUndefined();
    expect((await listEvents(key)).map(({ type }) => type)).toEqual([
      'appeared',
      'removed',
    ]);
  });

  it('tells when a verdict changes: by a commit, and by a newer guard', async () => {
    let latest: LatestGuards = {};
    const ingestion = open({ latestGuards: () => latest });
    await ingestion.run();
    const key = { service: 'member', application: 'api' };
    const kong = 'infra/kong/public/member-api.yaml';
    const text = await platform.git('show', `main:${kong}`);
    await platform.commit({ [kong]: withoutGuard(text) });
    await ingestion.run();
    const off = (await read(key)).document.guard;
    expect(off.verdict).toBe('code-only');
    await platform.commit({ [kong]: text });
    await ingestion.run();
    const before = (await read(key)).document.guard.verdict;
    latest = { 'site-auth': '99.0.0' };
    await ingestion.run();
    expect(await listEvents(key)).toMatchObject([
      { type: 'verdict-changed', from: before, to: 'code-only' },
      { type: 'verdict-changed', from: 'code-only', to: before },
      { type: 'verdict-changed', from: before, to: 'outdated-guard' },
    ]);
  });

  it('tells once of a newer guard, at whatever commits replicas learn of it', async () => {
    const key = { service: 'payment', application: 'api' };
    const latest = { current: {} as LatestGuards };
    const ingestion = open({ latestGuards: () => latest.current });
    const versions = ['1.0.0', '99.0.0', '1.0.0', '99.0.0'];
    for (const [index, version] of versions.entries()) {
      latest.current = { 'platform-auth': version, 'site-auth': version };
      const path = 'apps/new/thing/README.md';
      await platform.commit({ [path]: `${index}` });
      await ingestion.run();
    }
    expect((await read(key)).document.guard.verdict).toBe('outdated-guard');
    const tos = (await listEvents(key)).map(({ to }) => to);
    expect(tos.filter(to => to === 'outdated-guard')).toHaveLength(1);
  });

  it('names files that cannot be read, and touches no other service', async () => {
    const ingestion = open();
    await ingestion.run();
    const before = await readAll();
    const key = { service: 'payment', application: 'api' };
    const path = 'infra/kong/public/payment-api.yaml';
    await platform.commit({ [path]: 'services: [\n  {{{\n' });
    await ingestion.run();
    const { document } = await read(key);
    expect(document.faults).toEqual([
      expect.objectContaining({ path, line: expect.any(Number) }),
    ]);
    expect(document.guard.verdict).toBe('undetermined');
    const isOther = ({ document: one }: (typeof before)[number]) =>
      one.name !== 'payment-api';
    expect((await readAll()).filter(isOther)).toEqual(before.filter(isOther));
  });

  it('never lets an older view overwrite a newer one', async () => {
    const [slow, quick] = [open(), open()];
    await Promise.all([slow.run(), quick.run()]);
    const key = createKey('gift');
    const { path, content } = catalogInfo('gift');
    await platform.commit({ [path]: content });

    // Both see the older commit; one waits for the other's writing, which is of a newer commit.
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    let isHeld = () => {};
    const holding = new Promise<void>(resolve => {
      isHeld = resolve;
    });
    const blocking = store.write(async () => {
      isHeld();
      await held;
    });
    await holding;
    platform.calls.length = 0;
    const late = slow.run();
    while (!platform.calls.some(call => call.startsWith('GET /compare')))
      await new Promise(resolve => setImmediate(resolve));
    await platform.commit({ [path]: null });
    const newer = quick.run();
    release();
    await Promise.all([blocking, late, newer]);
    expect(await read(key)).toBeUndefined();
  });

  it('adds nothing twice, whoever looks and however often', async () => {
    const key = createKey('wishlist');
    const replicas = [open(), open()];
    await Promise.all(replicas.map(one => one.run()));
    const pull = await propose(key);
    await Promise.all(replicas.map(one => one.run()));
    await merge(pull);
    await Promise.all(replicas.map(one => one.run()));
    // One that starts anew reads everything again.
    await open().run();
    expect((await listEvents(key)).map(({ type }) => type)).toEqual([
      'pull-request-opened',
      'pull-request-merged',
      'appeared',
    ]);
  });

  it('writes nothing while nothing has changed', async () => {
    const { store: quiet, told } = await stores.open();
    const ingestion = open({ into: quiet });
    await ingestion.run();
    const { length } = told;
    platform.calls.length = 0;
    await ingestion.run();
    expect(told).toHaveLength(length);
    expect(platform.calls).toEqual(['GET /pulls', 'GET /branches/main']);
    await open({ into: quiet }).run();
    expect(told).toHaveLength(length);
  });

  it('keeps what is there while the forge does not answer, and catches up', async () => {
    const key = createKey('stock');
    const ingestion = open();
    const pull = await propose(key);
    await ingestion.run();
    await merge(pull);
    await platform.setFaults([
      {
        match: { path: `/pulls/${pull.number}` },
        kind: 'secondary-limit',
        retryAfter: 9,
      },
    ]);
    await ingestion.runIfPossible();
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('stays as it was last read'),
    );
    await expect(ingestion.run()).rejects.toThrow(ForgeError);
    expect((await read(key)).document.state).toBe('proposed');
    await platform.setFaults([]);
    await ingestion.run();
    expect((await read(key)).document.state).toBe('live');
  });

  it('takes out what came and went while it looked for the first time', async () => {
    const key = createKey('flash');
    const { path, content } = catalogInfo('flash');
    await platform.commit({ [path]: content });
    const state = platform.createState();
    const into = interrupt(store, 'putApplications', async () => {
      await platform.commit({ [path]: null });
      await state.current();
    });
    await open({ state, into }).run();
    expect(await read(key)).toBeUndefined();
    expect((await readAll()).length).toBeGreaterThan(15);
  });

  it('tells what changes while it looks by the commit that changed it', async () => {
    const key = createKey('ticket');
    const built = (tag: string) => {
      const { path, content } = overlay('ticket', tag);
      return platform.commit({ [path]: content });
    };
    const { path, content } = catalogInfo('ticket');
    await platform.commit({ [path]: content });
    await built('main');
    const state = platform.createState();
    let isDue = false;
    let commit = '';
    const into = interrupt(store, 'readApplications', async () => {
      if (!isDue) return false;
      commit = await built('bbb');
      await state.current();
      return true;
    });
    const ingestion = open({ state, into });
    await ingestion.run();
    isDue = true;
    await built('aaa');
    await ingestion.run();
    expect(await listEvents(key)).toMatchObject([
      { to: expect.stringMatching(/:bbb$/), revision: commit },
    ]);
  });

  it('compares everything with a database that is not as it was left', async () => {
    const { store: into, knex } = await stores.open();
    const ingestion = open({ into });
    await ingestion.run();
    const whole = await readAll(into);
    const lose = () =>
      into.write(async writer => {
        await writer.removeApplications([ORDER]);
        await writer.writeRevision('of an older backup');
      });
    await lose();
    await ingestion.run();
    expect(await readAll(into)).toHaveLength(whole.length);
    await lose();
    await knex('fleet_revision').update({ revision: null });
    await ingestion.run();
    expect(await readAll(into)).toHaveLength(whole.length);
  });

  it('lets others write when the forge does not say what became of a pull request', async () => {
    const pull = await propose(createKey('parcel'));
    await open().run();
    await merge(pull);
    const seen = await platform.createState().current();
    const forge = platform.createForge();
    forge.readProposal = () => new Promise(() => {});
    const ingestion = open({
      forge,
      state: { current: async () => seen },
      longestWaitMs: 50,
    });
    await expect(ingestion.run()).rejects.toThrow(
      'Could not read what became of pull requests in 50 ms',
    );
    expect((await readAll()).length).toBeGreaterThan(15);
  }, 20_000);

  // Last: what it changes stays changed.
  it('is after any change what it would be had it been read afresh', async () => {
    const ingestion = open();
    await ingestion.run();
    const worker = 'infra/argocd/dev/order-worker.yaml';
    const changes: Record<string, string | null>[] = [
      { 'apps/order/api/package.json': '{}' },
      { [worker]: null, 'apps/order/worker/deploy/dev/x.yaml': 'a: b\n' },
      { 'apps/member/api/catalog-info.yaml': null },
      { 'infra/kong/public/order-api.yaml': '{' },
      { 'org/groups.yaml': '- [' },
      { 'apps/new/thing/README.md': 'hello\n' },
    ];
    for (const change of changes) {
      await platform.commit(change);
      await ingestion.run();
    }
    const afresh = (await stores.open()).store;
    await open({ into: afresh }).run();
    const documents = async (from: FleetStore) =>
      (await readAll(from)).map(({ document }) => document);
    expect(await documents(store)).toEqual(await documents(afresh));
  });
});

/** Lets something happen once before a call of the writer; while it returns false, it is still to happen. */
function interrupt(
  store: FleetStore,
  name: 'putApplications' | 'readApplications',
  happen: () => Promise<boolean | void>,
): FleetStore {
  let isOver = false;
  const interrupted = (writer: FleetWriter): FleetWriter =>
    Object.assign(Object.create(writer), {
      async [name](...args: unknown[]) {
        if (!isOver) isOver = (await happen()) !== false;
        return Reflect.apply(writer[name], writer, args);
      },
    });
  return Object.assign(Object.create(store), {
    write: (work: (writer: FleetWriter) => unknown) =>
      store.write(async writer => work(interrupted(writer))),
  });
}

/** A service that no other test knows. */
function createKey(service: string): ApplicationKey {
  return { service, application: 'api' };
}

function catalogInfo(service: string) {
  return {
    path: `apps/${service}/api/catalog-info.yaml`,
    content: [
      'apiVersion: backstage.io/v1alpha1',
      'kind: Component',
      'metadata:',
      `  name: ${service}-api`,
      'spec:',
      '  type: service',
      '  lifecycle: production',
      '  owner: group:default/growth',
      '',
    ].join('\n'),
  };
}

/** Of the environment dev. */
function overlay(service: string, tag: string) {
  return {
    path: `apps/${service}/api/deploy/dev/kustomization.yaml`,
    content: [
      'apiVersion: kustomize.config.k8s.io/v1beta1',
      'kind: Kustomization',
      'images:',
      '  - name: msa-application',
      `    newName: registry.acme.example/${service}-api`,
      `    newTag: ${tag}`,
      '',
    ].join('\n'),
  };
}

/** A fragment of Kong whose guard is switched off. */
function withoutGuard(text: string): string {
  const off = text.replace(
    /^(\s*)- name: "?site-auth"?$/m,
    '$&\n$1  enabled: false',
  );
  expect(off).not.toBe(text);
  return off;
}
