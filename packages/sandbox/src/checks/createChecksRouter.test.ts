import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
let sha: string;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  sha = await sandbox.commit('slipway/order/api', { 'a.txt': 'a\n' });
});
afterEach(() => sandbox.close());

const report = (state: string, more: object = {}) =>
  sandbox.api('POST', `/statuses/${sha}`, { state, ...more });

describe('statuses', () => {
  it('say what Backstage asks before it reads a tree, without a status too', async () => {
    const { body } = await sandbox.api(
      'GET',
      '/commits/slipway/order/api/status?per_page=0',
    );

    expect(body).toMatchObject({
      sha,
      state: 'pending',
      total_count: 0,
      repository: {
        archive_url: expect.stringContaining('/{archive_format}{/ref}'),
        trees_url: expect.stringContaining('/git/trees{/sha}'),
      },
    });
  });

  it('combine to the newest of each context', async () => {
    const combined = async () =>
      (await sandbox.api('GET', `/commits/${sha}/status`)).body;

    const first = await report('pending', { context: 'ci/test' });
    await report('success', { context: 'ci/lint', description: 'clean' });
    const pending = await combined();
    await report('failure', { context: 'CI/test' });
    const failed = await combined();
    await report('success', { context: 'ci/test' });
    await sandbox.restart();
    const passed = await combined();
    const history = await sandbox.api('GET', `/commits/${sha}/statuses`);

    expect(first.status).toBe(201);
    expect(first.body.creator.login).toBe('slipway[bot]');
    expect([pending.state, failed.state, passed.state]).toEqual([
      'pending',
      'failure',
      'success',
    ]);
    expect(passed.total_count).toBe(2);
    expect(
      history.body.map(({ context }: { context: string }) => context),
    ).toEqual(['ci/test', 'CI/test', 'ci/lint', 'ci/test']);
  });

  it('are refused for a commit or a state that there is not', async () => {
    const nowhere = await sandbox.api('POST', `/statuses/${'0'.repeat(40)}`, {
      state: 'success',
    });

    expect(nowhere.status).toBe(422);
    expect((await report('fine')).status).toBe(422);
    expect((await sandbox.api('GET', '/commits/gone/status')).status).toBe(422);
  });
});

describe('check runs', () => {
  const create = (more: object = {}) =>
    sandbox.api('POST', '/check-runs', {
      name: 'test',
      head_sha: sha,
      ...more,
    });

  it('go from queued to completed', async () => {
    const queued = await create({ external_id: 'run-7' });
    const running = await sandbox.api('PATCH', '/check-runs/1', {
      status: 'in_progress',
      output: { title: 'Half', summary: '1 of 2' },
    });
    const done = await sandbox.api('PATCH', '/check-runs/1', {
      conclusion: 'success',
    });
    await sandbox.restart();
    const read = await sandbox.api('GET', '/check-runs/1');

    expect(queued.status).toBe(201);
    expect(queued.body).toMatchObject({
      status: 'queued',
      conclusion: null,
      external_id: 'run-7',
    });
    expect(running.body).toMatchObject({
      status: 'in_progress',
      output: { title: 'Half', summary: '1 of 2' },
    });
    expect(done.body).toMatchObject({
      status: 'completed',
      conclusion: 'success',
      completed_at: expect.any(String),
      output: { title: 'Half' },
    });
    expect(read.body.completed_at).toBe(done.body.completed_at);
  });

  it('are listed for a branch: the newest of each name', async () => {
    await create({ conclusion: 'failure' });
    await create({ name: 'lint' });
    await create({ conclusion: 'success' });
    const list = async (query: string) => {
      const path = `/commits/slipway/order/api/check-runs${query}`;
      const { body } = await sandbox.api('GET', path);
      return body.check_runs.map(({ id }: { id: number }) => id);
    };

    expect((await list('')).sort()).toEqual([2, 3]);
    expect(await list('?check_name=test')).toEqual([3]);
    expect(await list('?status=queued')).toEqual([2]);
  });

  it('are refused without a commit, a name, a conclusion or a time', async () => {
    for (const more of [
      { head_sha: '0'.repeat(40) },
      { name: undefined },
      { status: 'completed' },
      { conclusion: 'fine' },
      { started_at: 'today' },
    ])
      expect((await create(more)).status).toBe(422);
    expect((await sandbox.api('GET', '/check-runs/9')).status).toBe(404);
    expect((await sandbox.api('PATCH', '/check-runs/9', {})).status).toBe(404);
  });
});
