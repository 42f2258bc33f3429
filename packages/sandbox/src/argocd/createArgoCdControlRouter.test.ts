import {
  startTestArgoCd,
  until,
  type TestArgoCd,
  type TestWatch,
} from '../__testUtils__/startTestArgoCd';

const LIST = '/api/v1/applications';

let sandbox: TestArgoCd;
beforeAll(async () => {
  sandbox = await startTestArgoCd();
});
afterAll(() => sandbox.close());
const heal = () =>
  fetch(`${sandbox.url}/_sandbox/argocd/faults`, { method: 'DELETE' });
afterEach(heal);

const read = (path = LIST) =>
  fetch(`${sandbox.url}/argocd${path}`, {
    headers: { authorization: 'Bearer sandbox-argocd' },
  });
/** A watch of one Application that surely listens. */
const watchWorker = async (): Promise<TestWatch> => {
  const watch = sandbox.watch('?name=order-worker');
  await until(() => watch.lines.length === 1);
  return watch;
};

it.each([
  ['Degraded', 'Synced'],
  ['Suspended', 'Synced'],
  ['Missing', 'OutOfSync'],
  ['Progressing', 'Synced'],
])('makes an Application %s, tells it, and heals it', async (status, sync) => {
  const watch = await watchWorker();
  await sandbox.setFaults({
    kind: 'health',
    application: 'argocd-dev/order-worker',
    status,
    message: 'no memory',
  });
  await heal();
  await until(() => watch.lines.length === 3);
  watch.stop();

  expect(watch.said().slice(1)).toEqual([
    `MODIFIED argocd-dev/order-worker ${sync} ${status}`,
    'MODIFIED argocd-dev/order-worker Synced Healthy',
  ]);
  expect(watch.lines[1].result.application.status.health).toMatchObject({
    message: 'no memory',
  });
});

it('means an Application of every namespace by its name alone', async () => {
  await sandbox.setFaults({
    kind: 'health',
    application: 'order-api',
    status: 'Degraded',
  });
  const { body } = await sandbox.argo(LIST);
  expect(body.items.map(({ status }: any) => status.health.status)).toEqual([
    'Degraded',
    'Degraded',
    'Healthy',
  ]);
});

it.each(['end', 'reset', 'mid-event'])(
  'cuts watches that are open, and those that follow, with %s',
  async how => {
    const open = await watchWorker();
    await sandbox.setFaults({ kind: 'cut-stream', how, times: 2 });
    await open.ended;
    const next = sandbox.watch();
    await next.ended;
    const last = await watchWorker();
    last.stop();

    expect(next.lines).toEqual(
      how === 'mid-event' ? ['{"result":{"type":"MODIFIED","applica'] : [],
    );
    expect(
      await (await fetch(`${sandbox.url}/_sandbox/argocd/faults`)).json(),
    ).toEqual([]);
  },
);

it('cuts a watch after some events', async () => {
  await sandbox.setFaults({ kind: 'cut-stream', afterEvents: 2, times: 1 });
  const watch = sandbox.watch();
  await watch.ended;
  expect(watch.said()).toHaveLength(2);
});

it('lets watches be silent', async () => {
  const watch = await watchWorker();
  const health = {
    kind: 'health',
    application: 'order-worker',
    status: 'Degraded',
  };
  await sandbox.setFaults({ kind: 'silent-stream' });
  await sandbox.setFaults({ kind: 'silent-stream' }, health);
  await heal();
  await until(() => watch.lines.length === 2);
  watch.stop();
  expect(watch.said()[1]).toContain('Synced Healthy');
});

it('puts garbage into watches and lists', async () => {
  const watch = await watchWorker();
  await sandbox.setFaults(
    { kind: 'garbage', in: 'stream', text: '{"result":7}', times: 1 },
    { kind: 'garbage', in: 'list', times: 1 },
  );
  await until(() => watch.lines.length === 2);
  watch.stop();
  const list = await read();

  expect(watch.lines[1]).toEqual({ result: 7 });
  expect(list.status).toBe(200);
  expect(await list.text()).toContain('<html>');
  expect((await (await read()).json()).items).toHaveLength(3);
});

it('is down, and takes open watches along', async () => {
  const watch = await watchWorker();
  await sandbox.setFaults({ kind: 'down' });
  await watch.ended;
  await expect(read()).rejects.toThrow();
  await heal();
  expect((await read()).status).toBe(200);
});

it('answers errors for a while, where it is told to', async () => {
  await sandbox.setFaults({
    kind: 'status',
    status: 502,
    path: '/v1/applications',
    times: 1,
  });
  expect((await read('/api/version')).status).toBe(200);
  expect((await read()).status).toBe(502);
  expect((await read()).status).toBe(200);

  let now = new Date('2026-02-01T00:00:00Z');
  await sandbox.restart({ now: () => now });
  await sandbox.setFaults({ kind: 'status', status: 503, seconds: 60 });
  expect((await read()).status).toBe(503);
  now = new Date('2026-02-01T00:01:00Z');
  expect((await read()).status).toBe(200);
});

it('is slow', async () => {
  await sandbox.setFaults({ kind: 'slow', ms: 40, times: 1 });
  const begun = performance.now();
  await read();
  expect(performance.now() - begun).toBeGreaterThanOrEqual(39);
});

it.each([
  [{ kind: 'explode' }, 'faults.0.kind'],
  [{ kind: 'health', application: 'a', status: 'Sick' }, 'faults.0.status'],
  [{ kind: 'cut-stream', times: 0 }, 'faults.0.times'],
  [{ kind: 'slow' }, 'faults.0.ms'],
  [{ kind: 'down', often: 1 }, 'Unrecognized key: "often"'],
])('refuses %j in a sentence', async (fault, message) => {
  const answer = await sandbox.setFaults(fault);
  expect(answer.status).toBe(400);
  expect(answer.body.message).toContain(message);
});
