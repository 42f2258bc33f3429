import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

const RAW = { accept: 'application/vnd.github.v3.raw' };

describe('GET contents', () => {
  it('shows a file in base64', async () => {
    const { body } = await sandbox.api('GET', '/contents/README.md');
    expect(body).toMatchObject({
      type: 'file',
      name: 'README.md',
      path: 'README.md',
      size: 11,
      sha: await sandbox.git('rev-parse', 'main:README.md'),
      encoding: 'base64',
      content: 'IyBQbGF0Zm9ybQo=\n',
    });
    const download = await fetch(body.download_url);
    expect(await download.text()).toBe('# Platform\n');
  });

  it('gives the bytes themselves, and 304 to who has them', async () => {
    const first = await sandbox.api(
      'GET',
      '/contents/apps/order/api/main.ts?ref=main',
      undefined,
      RAW,
    );
    expect(first.body).toBe('one\ntwo\nthree\n');
    const etag = first.headers.get('etag')!;
    const again = await sandbox.api(
      'GET',
      '/contents/apps/order/api/main.ts?ref=main',
      undefined,
      { ...RAW, 'if-none-match': etag },
    );
    expect(again).toMatchObject({ status: 304, body: '' });

    await sandbox.commit('main', { 'apps/order/api/main.ts': 'four\n' });
    const changed = await sandbox.api(
      'GET',
      '/contents/apps/order/api/main.ts?ref=main',
      undefined,
      { ...RAW, 'if-none-match': etag },
    );
    expect(changed).toMatchObject({ status: 200, body: 'four\n' });
  });

  it('lists a folder, and the root', async () => {
    const root = await sandbox.api('GET', '/contents/');
    expect(root.body).toMatchObject([
      { type: 'file', path: 'README.md' },
      { type: 'dir', path: 'apps' },
    ]);
    const folder = await sandbox.api('GET', '/contents/apps/order/api');
    expect(folder.body).toMatchObject([
      { name: 'main.ts', path: 'apps/order/api/main.ts', size: 14 },
    ]);
  });

  it('reads any commit by branch, tag or id', async () => {
    const before = await sandbox.git('rev-parse', 'main');
    const sha = await sandbox.commit('topic/x', { 'README.md': 'new' });
    await sandbox.git(
      ...['-c', 'user.name=Ana', '-c', 'user.email=ana@acme.example'],
      ...['tag', '-m', 'annotated', 'v1', sha],
    );
    for (const ref of ['topic/x', 'heads/topic/x', 'refs/tags/v1', 'v1', sha]) {
      const { body } = await sandbox.api(
        'GET',
        `/contents/README.md?ref=${ref}`,
        undefined,
        RAW,
      );
      expect(body).toBe('new');
    }
    const old = await sandbox.api(
      'GET',
      `/contents/README.md?ref=${before}`,
      undefined,
      RAW,
    );
    expect(old.body).toBe('# Platform\n');
  });

  it.each([
    ['/contents/none', 'Not Found'],
    ['/contents/README.md/below', 'Not Found'],
    ['/contents/README.md?ref=none', 'No commit found for the ref none'],
    ['/contents/README.md?ref=main~0', 'No commit found for the ref main~0'],
    ['/contents/..%2f..%2fetc%2fpasswd', 'Not Found'],
    ['/contents/a%0ab', 'Not Found'],
  ])('answers 404 to %s', async (path, message) => {
    const { status, body } = await sandbox.api('GET', path);
    expect({ status, message: body.message }).toEqual({ status: 404, message });
  });
});
