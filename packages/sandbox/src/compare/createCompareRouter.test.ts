import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

const compare = (basehead: string) =>
  sandbox.api('GET', `/compare/${basehead}`);

describe('GET compare', () => {
  it('shows what a head has that its base has not', async () => {
    const base = await sandbox.git('rev-parse', 'main');
    const head = await sandbox.commit('slipway/order/api', {
      'README.md': '# Acme\n',
      'apps/order/api/main.ts': null,
    });
    await sandbox.commit('main', { 'other.txt': 'other\n' });

    const { body } = await compare('main...slipway/order/api');
    expect(body).toMatchObject({
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      total_commits: 1,
      merge_base_commit: { sha: base },
      commits: [{ sha: head }],
      files: [
        {
          filename: 'README.md',
          status: 'modified',
          patch: '@@ -1 +1 @@\n-# Platform\n+# Acme',
        },
        { filename: 'apps/order/api/main.ts', status: 'removed' },
      ],
    });
  });

  it('names the four ways two commits can stand to each other', async () => {
    await sandbox.commit('topic', { 'a.txt': 'a' });
    const statusOf = async (basehead: string) =>
      (await compare(basehead)).body.status;
    expect(await statusOf('main...topic')).toBe('ahead');
    expect(await statusOf('topic...main')).toBe('behind');
    expect(await statusOf('main...main')).toBe('identical');
    expect(await statusOf('acme:main...acme:topic')).toBe('ahead');
  });

  it.each(['main...none', 'main', 'other:main...main', 'a...b...c'])(
    'answers 404 to %s',
    async basehead => {
      expect((await compare(basehead)).status).toBe(404);
    },
  );
});
