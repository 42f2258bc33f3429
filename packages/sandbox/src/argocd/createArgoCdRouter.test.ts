import { findArgoCdFaults } from '../__testUtils__/findArgoCdFaults';
import { readSharedData } from '../__testUtils__/readSharedData';
import {
  startTestArgoCd,
  until,
  writeApplication,
  writeManifest,
  writeOverlay,
  type TestArgoCd,
} from '../__testUtils__/startTestArgoCd';

const LIST = '/api/v1/applications';
const ONE = { template: '/api/v1/applications/{name}' };

let sandbox: TestArgoCd;
beforeAll(async () => {
  sandbox = await startTestArgoCd();
});
afterAll(() => sandbox.close());

const names = async (query: string) => {
  const { body } = await sandbox.argo(`${LIST}?${query}`);
  return (body.items ?? []).map(
    ({ metadata }: any) => `${metadata.namespace}/${metadata.name}`,
  );
};

(readSharedData('argo-cd/swagger.json') ? describe : describe.skip)(
  "Argo CD's description",
  () => {
    it('refuses what Argo CD could not have said', () => {
      const judge = (body: unknown, path = LIST, status = 200) =>
        findArgoCdFaults('GET', path, { status, body }).join('\n');

      expect(judge({ items: null, metadata: {} })).toBe('');
      expect(judge({ items: {} })).toContain('/items must be array');
      expect(
        judge({ items: [{ status: { sync: { state: 'Synced' } } }] }),
      ).toContain('must NOT have additional properties state');
      expect(
        judge({ items: [{ status: { reconciledAt: 'yesterday' } }] }),
      ).toContain('must match format "date-time"');
      expect(judge({ error: 1 }, LIST, 403)).toContain('must be string');
      expect(judge({}, '/api/v1/apps')).toContain('no such call');
    });
  },
);

describe('the list', () => {
  it('needs the token, and says so in the words of Argo CD', async () => {
    const bare = await sandbox.argo(LIST, { headers: {} });
    const wrong = await sandbox.argo(LIST, {
      headers: { authorization: 'Bearer other' },
    });

    expect(bare).toEqual({
      status: 401,
      body: {
        error: 'no session information',
        code: 16,
        message: 'no session information',
      },
    });
    expect(wrong.status).toBe(401);
    expect((await sandbox.argo('/api/version', { headers: {} })).status).toBe(
      200,
    );
  });

  it.each([
    ['name=order-worker', ['argocd-dev/order-worker']],
    ['appNamespace=argocd-prod', ['argocd-prod/order-api']],
    [
      'projects=none&projects=commerce&name=order-worker',
      ['argocd-dev/order-worker'],
    ],
    ['project=none', []],
    ['repo=https://elsewhere.example/x.git', []],
    [
      'selector=team%3Dcommerce,!other&name=order-worker',
      ['argocd-dev/order-worker'],
    ],
    ['selector=team!%3Dcommerce', []],
  ])('is restricted by %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it('is null when it is empty, and has a version all the same', async () => {
    const { body } = await sandbox.argo(`${LIST}?name=none`);
    expect(body).toEqual({
      metadata: { resourceVersion: expect.stringMatching(/^\d+$/) },
      items: null,
    });
  });

  it('holds only the fields that are asked for', async () => {
    const few = await sandbox.argo(
      `${LIST}?name=order-worker&fields=items.metadata.name,items.status.sync.status`,
    );
    const most = await sandbox.argo(
      `${LIST}?name=order-worker&fields=-items.status,items.spec,metadata`,
    );
    expect(few.body).toEqual({
      items: [
        {
          metadata: { name: 'order-worker' },
          status: { sync: { status: 'Synced' } },
        },
      ],
    });
    expect(Object.keys(most.body.items[0])).toEqual(['metadata']);
  });

  it('refuses a selector that is none', async () => {
    const { status, body } = await sandbox.argo(`${LIST}?selector=a%20b`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 3 });
  });
});

describe('one Application', () => {
  it('is found in its namespace', async () => {
    const found = await sandbox.argo(
      `${LIST}/order-api?appNamespace=argocd-prod`,
      ONE,
    );
    expect(found.body.metadata).toMatchObject({
      name: 'order-api',
      namespace: 'argocd-prod',
    });
  });

  it('that is not there is forbidden, or not found by who names its project', async () => {
    const blind = await sandbox.argo(`${LIST}/none`, ONE);
    const named = await sandbox.argo(`${LIST}/none?project=commerce`, ONE);
    expect(blind).toMatchObject({
      status: 403,
      body: { code: 7, error: 'permission denied' },
    });
    expect(named).toMatchObject({ status: 404, body: { code: 5 } });
  });

  it('has a page for people', async () => {
    const all = await fetch(`${sandbox.url}/argocd`);
    const page = await fetch(
      `${sandbox.url}/argocd/applications/argocd-dev/order-api`,
    );
    const none = await fetch(`${sandbox.url}/argocd/applications/argocd/none`);
    const text = await page.text();

    expect(await all.text()).toContain(
      'href="/argocd/applications/argocd-prod/order-api"',
    );
    expect(text).toContain('registry.acme.example/order-api:main');
    expect(text).toContain('Healthy');
    expect(text).toContain(
      `href="/acme/platform/commit/${await sandbox.git(
        'rev-parse',
        'main~2',
      )}"`,
    );
    expect(none.status).toBe(404);
    expect(await none.text()).toContain('Nothing here');
  });
});

describe('a watch', () => {
  const retag = (tag: string) =>
    sandbox.push({
      'apps/order/worker/deploy/dev/kustomization.yaml': writeOverlay(
        'order-worker',
        tag,
      ),
    });

  it('without a version begins with everything that is there', async () => {
    const watch = sandbox.watch('?projects=commerce&selector=team');
    await until(() => watch.lines.length === 3);
    watch.stop();
    expect(watch.said()).toEqual([
      'ADDED argocd-dev/order-api Synced Healthy',
      'ADDED argocd-prod/order-api Synced Healthy',
      'ADDED argocd-dev/order-worker Synced Healthy',
    ]);
  });

  it('with a version tells only what comes, and before that not even its headers', async () => {
    const { body } = await sandbox.argo(LIST);
    const watch = sandbox.watch(
      `?resourceVersion=${body.metadata.resourceVersion}`,
    );
    const other = sandbox.watch('?appNamespace=argocd-prod');
    // Whatever the first was told would have come by the time that the second, which asked later, has its answer.
    await until(() => other.lines.length === 1);
    expect(watch.lines).toEqual([]);

    await retag('watched');
    await until(() => watch.lines.length === 4);
    watch.stop();
    other.stop();
    expect(watch.said()[0]).toBe(
      'MODIFIED argocd-dev/order-worker OutOfSync Healthy',
    );
    expect(other.lines).toHaveLength(1);
  });

  it('tells nothing twice of the fields that are asked for', async () => {
    const watch = sandbox.watch(
      '?name=order-worker&fields=result.application.status.sync.status',
    );
    await until(() => watch.lines.length === 1);
    await retag('fields');
    await until(() => watch.lines.length === 3);
    await sandbox.settle();
    watch.stop();
    expect(
      watch.lines.map(({ result }) => result.application.status.sync.status),
    ).toEqual(['Synced', 'OutOfSync', 'Synced']);
  });

  it('is a stream of events for a browser', async () => {
    const watch = sandbox.watch('?name=order-worker', {
      accept: 'text/event-stream',
    });
    await until(() => watch.lines.length >= 3);
    watch.stop();
    const [first] = watch.lines;
    expect(JSON.parse(first.replace(/^data: /, ''))).toMatchObject({
      result: { type: 'ADDED' },
    });
  });
});

it('tells of Applications with several sources, and of one that it cannot reach', async () => {
  await sandbox.push({
    'infra/argocd/dev/order-many.yaml': writeManifest(
      'order-many',
      'apps/order/api/deploy/dev',
    ).replace(
      / {2}source:\n((?: {4}.*\n)+)/,
      (_, source) =>
        `  sources:\n${source
          .replace(/^ {4}/, '    - ')
          .replace(/\n {4}(?! )/g, '\n      ')}`,
    ),
    'infra/argocd/dev/far.yaml': writeManifest('far', 'x', {
      repoURL: 'https://elsewhere.example/x.git',
    }),
    'infra/argocd/dev/project.yaml': 'kind: AppProject\n',
    ...writeApplication('more'),
  });
  const read = async (name: string) =>
    (await sandbox.argo(`${LIST}?name=${name}`)).body.items?.[0].status;
  await until(async () => (await read('order-many'))?.history);

  expect((await read('order-many')).history[0]).toMatchObject({
    revisions: [await sandbox.git('rev-parse', 'main')],
    sources: [{ path: 'apps/order/api/deploy/dev' }],
  });
  expect(await read('far')).toMatchObject({
    sync: { status: 'Unknown' },
    conditions: [
      { message: 'https://elsewhere.example/x.git: repository not accessible' },
    ],
  });
});
