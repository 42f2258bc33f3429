import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
  for (const name of ['one', 'two', 'three']) {
    await sandbox.commit(name, { [`${name}.txt`]: `${name}\n` });
    await sandbox.api('POST', '/pulls', {
      title: name,
      head: name,
      base: 'main',
    });
  }
  await sandbox.api('PATCH', '/pulls/2', { state: 'closed' });
});
afterAll(() => sandbox.close());

const numbers = async (query: string) =>
  (await sandbox.api('GET', `/pulls${query}`)).body.map(
    ({ number }: { number: number }) => number,
  );

describe('GET pulls', () => {
  it.each([
    ['', [3, 1]],
    ['?state=closed', [2]],
    ['?state=all', [3, 2, 1]],
    ['?state=all&direction=asc', [1, 2, 3]],
    ['?head=acme:one', [1]],
    ['?head=acme:two', []],
    ['?state=all&head=acme:two', [2]],
    ['?head=other:one', []],
    ['?base=main', [3, 1]],
    ['?base=release', []],
    ['?state=all&per_page=2&page=2', [1]],
  ])('finds with %j: %j', async (query, expected) => {
    expect(await numbers(query)).toEqual(expected);
  });

  it('links its pages', async () => {
    const { headers } = await sandbox.api('GET', '/pulls?state=all&per_page=2');

    expect(headers.get('link')).toContain('page=2>; rel="next"');
  });

  it('refuses a state that there is not', async () => {
    expect((await sandbox.api('GET', '/pulls?state=merged')).status).toBe(422);
  });

  it('answers 404 for a number that was never given out', async () => {
    for (const path of ['', '/files', '/commits', '/merge', '/reviews'])
      expect((await sandbox.api('GET', `/pulls/99${path}`)).status).toBe(404);
    expect((await sandbox.api('PATCH', '/pulls/99', {})).status).toBe(404);
    expect((await sandbox.api('PUT', '/pulls/99/merge', {})).status).toBe(404);
  });
});

describe('GET pulls/{number}/files and commits', () => {
  it('shows what the branch changed since it left the base', async () => {
    await sandbox.commit('main', { 'elsewhere.txt': 'moved on\n' });
    const head = await sandbox.commit('four', {
      'README.md': '# Acme\n',
      'apps/order/api/main.ts': null,
      'dir with space/é.txt': 'text without an end',
    });
    await sandbox.commit('main', { 'later.txt': 'and on\n' });
    const { body: pull } = await sandbox.api('POST', '/pulls', {
      title: 'four',
      head: 'four',
      base: 'main',
    });

    const files = await sandbox.api('GET', `/pulls/${pull.number}/files`);
    const commits = await sandbox.api('GET', `/pulls/${pull.number}/commits`);

    expect(files.body).toMatchObject([
      {
        filename: 'README.md',
        status: 'modified',
        additions: 1,
        deletions: 1,
        changes: 2,
        patch: '@@ -1 +1 @@\n-# Platform\n+# Acme',
        blob_url: `${sandbox.url}/acme/platform/blob/${head}/README.md`,
      },
      { filename: 'apps/order/api/main.ts', status: 'removed', deletions: 3 },
      {
        filename: 'dir with space/é.txt',
        status: 'added',
        patch:
          '@@ -0,0 +1 @@\n+text without an end\n\\ No newline at end of file',
      },
    ]);
    expect(commits.body).toMatchObject([{ sha: head }]);
    expect(pull).toMatchObject({ commits: 1, changed_files: 3 });
  });
});
