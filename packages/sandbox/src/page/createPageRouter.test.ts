import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
  await sandbox.commit('slipway/order/api', {
    'docs/a b#.md': '# Title\n',
    'docs/README.md': 'About *docs*\n',
    'docs/x.html': '<script>alert(1)</script>\n',
    'docs/picture.bin': '\0\u0001',
  });
});
afterAll(() => sandbox.close());

const get = async (path: string) => {
  const response = await fetch(sandbox.url + path, { redirect: 'manual' });
  return { response, text: await response.text() };
};

describe('the pages of the repository', () => {
  it('begin with an overview: files, commits, branches and how to clone', async () => {
    const start = await get('/');
    const { text } = await get('/acme/platform');

    expect(start.response.headers.get('location')).toBe('/acme/platform');
    expect(text).toContain(`git clone ${sandbox.url}/acme/platform.git`);
    expect(text).toContain('href="/acme/platform/blob/main/README.md"');
    expect(text).toContain('href="/acme/platform/tree/slipway/order/api"');
    expect(text).toContain('chore: begin');
  });

  it('show a folder of a branch whose name holds slashes, with its README', async () => {
    const { response, text } = await get(
      '/acme/platform/tree/slipway/order/api/docs/',
    );

    expect(response.status).toBe(200);
    expect(text).toContain(
      'href="/acme/platform/blob/slipway/order/api/docs/a%20b%23.md"',
    );
    expect(text).toContain('<em>docs</em>');
  });

  it('show a file with numbered lines, and Markdown as it is meant', async () => {
    const code = await get('/acme/platform/blob/main/apps/order/api/main.ts');
    const markdown = await get(
      '/acme/platform/blob/slipway/order/api/docs/a%20b%23.md',
    );
    const binary = await get(
      '/acme/platform/blob/slipway/order/api/docs/picture.bin',
    );
    const hostile = await get(
      '/acme/platform/blob/slipway/order/api/docs/x.html',
    );

    expect(code.text).toContain('<tr id="L2">');
    expect(code.text).toContain('<td class="c">two</td>');
    expect(markdown.text).toContain('<h1>Title</h1>');
    expect(binary.text).toContain('not text');
    expect(hostile.text).not.toContain('<script>');
  });

  it('send from a folder as a file to the folder, and the other way round', async () => {
    const folder = await get('/acme/platform/blob/main/apps');
    const file = await get('/acme/platform/tree/main/README.md');

    expect(folder.response.headers.get('location')).toBe(
      '/acme/platform/tree/main/apps',
    );
    expect(file.response.headers.get('location')).toBe(
      '/acme/platform/blob/main/README.md',
    );
  });

  it('show a commit and the history of a path', async () => {
    const first = await sandbox.git('rev-parse', 'main');
    const commit = await get(`/acme/platform/commit/${first}`);
    const history = await get('/acme/platform/commits/slipway/order/api/docs');

    expect(commit.text).toContain('<h1>chore: begin</h1>');
    expect(commit.text).toContain('# Platform');
    expect(history.text).not.toContain('chore: begin');
  });

  it.each([
    '/acme/platform/pull/99',
    '/acme/platform/tree/gone',
    '/acme/platform/blob/main/gone.txt',
    `/acme/platform/commit/${'0'.repeat(40)}`,
    '/acme/platform/nothing',
    '/other/repository',
    '/acme/platform/tree/main/%2e%2e/%2e%2e/etc/passwd',
  ])('have a friendly 404 for %s', async path => {
    const { response, text } = await get(path);

    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(text).toContain('Nothing here');
    expect(text).toContain('href="/acme/platform"');
  });

  it('leave the API its own 404', async () => {
    const { response, text } = await get('/api/v3/nothing');

    expect(response.status).toBe(404);
    expect(JSON.parse(text).message).toBe('Not Found');
  });

  it('are drawn by a stylesheet for light and dark', async () => {
    const { response, text } = await get('/_sandbox/page.css');

    expect(response.headers.get('content-type')).toContain('text/css');
    expect(text).toContain('prefers-color-scheme: dark');
  });
});
