import {
  startTestArgoCd,
  TEST_LAYOUT,
  until,
  writeApplication,
  writeManifest,
  writeOverlay,
  type TestArgoCd,
} from '../__testUtils__/startTestArgoCd';

let sandbox: TestArgoCd;
beforeEach(async () => {
  sandbox = await startTestArgoCd();
});
afterEach(() => sandbox.close());

const find = async (name: string, namespace = 'argocd-dev') => {
  const { body } = await sandbox.argo(
    `/api/v1/applications/${name}?appNamespace=${namespace}`,
    { template: '/api/v1/applications/{name}' },
  );
  return body;
};
const list = async () =>
  (await sandbox.argo('/api/v1/applications')).body.items as any[];

/** A watch that surely listens: it has told what is there. */
const watchAll = async () => {
  const { length } = await list();
  const watch = sandbox.watch();
  await until(() => watch.lines.length === length);
  watch.lines.splice(0);
  return watch;
};

describe('at its first start', () => {
  it('has everything deployed that the branch wants, since the commit that touched it last', async () => {
    const items = await list();
    expect(
      items.map(({ metadata }) => `${metadata.namespace}/${metadata.name}`),
    ).toEqual([
      'argocd-dev/order-api',
      'argocd-prod/order-api',
      'argocd-dev/order-worker',
    ]);
    expect(items[0].status).toMatchObject({
      sync: { status: 'Synced' },
      health: { status: 'Healthy' },
      summary: { images: ['registry.acme.example/order-api:main'] },
      history: [
        {
          id: 0,
          revision: await sandbox.git('rev-parse', 'main~2'),
          deployedAt: '2026-01-12T09:00:00Z',
          initiatedBy: { automated: true },
        },
      ],
    });
  });
});

describe('after a push', () => {
  it('deploys what is touched step by step, and leaves the rest alone', async () => {
    const watch = await watchAll();
    const sha = await sandbox.push({
      'apps/order/api/deploy/dev/kustomization.yaml': writeOverlay(
        'order-api',
        'abc1234',
      ),
      'apps/order/api/src/main.ts': 'new\n',
    });
    await until(() => watch.lines.length === 4);
    watch.stop();

    expect(watch.said()).toEqual([
      'MODIFIED argocd-dev/order-api OutOfSync Healthy',
      'MODIFIED argocd-dev/order-api OutOfSync Progressing',
      'MODIFIED argocd-dev/order-api Synced Progressing',
      'MODIFIED argocd-dev/order-api Synced Healthy',
    ]);
    const statuses = watch.lines.map(({ result }) => result.application.status);
    expect(statuses.map(({ summary }) => summary.images)).toEqual([
      ['registry.acme.example/order-api:main'],
      ['registry.acme.example/order-api:main'],
      ['registry.acme.example/order-api:abc1234'],
      ['registry.acme.example/order-api:abc1234'],
    ]);
    expect(statuses[1].operationState).toMatchObject({ phase: 'Running' });
    expect(statuses[3].history).toMatchObject([
      { id: 0 },
      { id: 1, revision: sha, initiatedBy: { automated: true } },
    ]);
    const versions = watch.lines.map(({ result }) =>
      Number(result.application.metadata.resourceVersion),
    );
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
  });

  it('shows a new Application being born, and tells when one is gone', async () => {
    const watch = await watchAll();
    await sandbox.push(writeApplication('admin'));
    await until(() => watch.lines.length === 4);
    await sandbox.push({ 'infra/argocd/dev/order-admin.yaml': null });
    await until(() => watch.lines.length === 5);
    watch.stop();

    expect(watch.said()).toEqual([
      'ADDED argocd-dev/order-admin OutOfSync Missing',
      'MODIFIED argocd-dev/order-admin OutOfSync Progressing',
      'MODIFIED argocd-dev/order-admin Synced Progressing',
      'MODIFIED argocd-dev/order-admin Synced Healthy',
      'DELETED argocd-dev/order-admin Synced Healthy',
    ]);
    expect(await list()).toHaveLength(3);
  });

  it('deploys everything that is built on the shared base', async () => {
    const sha = await sandbox.push({ 'infra/base/service.yaml': 'a: b\n' });
    const revisions = async () =>
      (await list()).map(({ status }) => status.history.at(-1).revision);
    await until(async () => !(await revisions()).some(each => each !== sha));
    expect(await revisions()).toEqual([sha, sha, sha]);
  });

  it('lets a file that is no YAML change nothing, and says what an overlay lacks', async () => {
    await sandbox.push({ 'infra/argocd/dev/order-api.yaml': 'a: [\n' });
    await sandbox.push({
      'apps/order/worker/deploy/dev/kustomization.yaml': null,
    });
    await until(
      async () => (await find('order-worker')).status.sync.status === 'Unknown',
    );
    expect(await find('order-worker')).toMatchObject({
      status: {
        health: { status: 'Unknown' },
        conditions: [
          {
            type: 'ComparisonError',
            message: 'apps/order/worker/deploy/dev: app path does not exist',
          },
        ],
      },
    });
    expect(await find('order-api')).toMatchObject({
      status: { sync: { status: 'Synced' } },
    });

    await sandbox.push(writeApplication('worker'));
    await sandbox.settle();
    expect((await find('order-worker')).status.history).toHaveLength(2);
  });

  it('deploys by hand what is not to be deployed by itself', async () => {
    await sandbox.push({
      'infra/argocd/dev/order-api.yaml': writeManifest(
        'order-api',
        'apps/order/api/deploy/dev',
        { syncPolicy: '{}' },
      ),
      'infra/argocd/dev/order-worker.yaml': writeManifest(
        'order-worker',
        'apps/order/worker/deploy/dev',
        { project: 'other' },
      ),
    });
    await until(
      async () => (await find('order-worker')).status.history.length === 2,
    );
    expect((await find('order-api')).status.sync.status).toBe('OutOfSync');

    const { status } = await sandbox.argo(
      '/api/v1/applications/order-api/sync',
      {
        method: 'POST',
        template: '/api/v1/applications/{name}/sync',
        headers: { authorization: 'Bearer sandbox-argocd' },
        body: JSON.stringify({ appNamespace: 'argocd-dev' }),
      },
    );
    expect(status).toBe(200);
    await sandbox.settle();
    expect((await find('order-api')).status.history.at(-1)).toMatchObject({
      id: 1,
      initiatedBy: { username: 'admin' },
    });
  });
});

describe('after a restart', () => {
  it('is where it was: nothing is born again, and versions go on', async () => {
    await sandbox.push(writeApplication('admin'));
    await until(async () => (await list()).length === 4);
    await sandbox.settle();
    const before = await list();
    await sandbox.restart();
    expect(await list()).toEqual(before);

    const watch = await watchAll();
    await sandbox.push({ 'README.md': '# New\n' });
    await sandbox.push({
      'apps/order/admin/deploy/dev/kustomization.yaml': writeOverlay(
        'order-admin',
        'new',
      ),
    });
    await until(() => watch.lines.length === 4);
    watch.stop();
    expect(
      Number(watch.lines[0].result.application.metadata.resourceVersion),
    ).toBeGreaterThan(
      Math.max(
        ...before.map(({ metadata }) => Number(metadata.resourceVersion)),
      ),
    );
  });

  it('goes on with what was under way, and with what was pushed meanwhile', async () => {
    const slow = { argocd: { layout: TEST_LAYOUT, syncSeconds: 3600 } };
    await sandbox.restart(slow);
    await sandbox.push(writeApplication('admin'));
    await until(async () => (await list()).length === 4);
    await sandbox.commit('main', {
      'apps/order/worker/deploy/dev/kustomization.yaml': writeOverlay(
        'order-worker',
        'new',
      ),
    });
    await sandbox.restart({ argocd: { layout: TEST_LAYOUT, syncSeconds: 0 } });
    await until(
      async () => (await find('order-worker')).status.history.length === 2,
    );
    await sandbox.settle();
    expect((await find('order-admin')).status.history).toMatchObject([
      { id: 0 },
    ]);
  });
});

it('is not there unless it is asked for', async () => {
  await sandbox.restart({ argocd: undefined });
  const { status } = await fetch(`${sandbox.url}/argocd/api/v1/applications`);
  expect(status).toBe(404);
});
