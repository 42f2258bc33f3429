import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

describe('branches', () => {
  it('shows a branch with its commit and tree', async () => {
    const sha = await sandbox.commit('slipway/order/api', { 'a.txt': 'a' });
    const { body } = await sandbox.api('GET', '/branches/slipway/order/api');
    expect(body).toMatchObject({
      name: 'slipway/order/api',
      commit: {
        sha,
        commit: {
          tree: { sha: await sandbox.git('rev-parse', `${sha}^{tree}`) },
        },
      },
      protected: false,
    });
  });

  it('lists branches page by page', async () => {
    await sandbox.commit('a', { 'a.txt': 'a' });
    await sandbox.commit('b', { 'a.txt': 'b' });
    const first = await sandbox.api('GET', '/branches?per_page=2');
    expect(first.body.map(({ name }: { name: string }) => name)).toEqual([
      'a',
      'b',
    ]);
    const [, next] = /<([^>]+)>; rel="next"/.exec(first.headers.get('link')!)!;
    const rest = await (await fetch(next)).json();
    expect(rest).toMatchObject([{ name: 'main' }]);
  });

  it.each(['none', 'slipway', 'main~0', '-rf', '@{-1}'])(
    'finds no branch %s',
    async name => {
      await sandbox.commit('slipway/order/api', { 'a.txt': 'a' });
      const { status, body } = await sandbox.api(
        'GET',
        `/branches/${encodeURIComponent(name)}`,
      );
      expect({ status, message: body.message }).toEqual({
        status: 404,
        message: 'Branch not found',
      });
    },
  );
});
