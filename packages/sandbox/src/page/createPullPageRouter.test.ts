import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
let head: string;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  head = await sandbox.commit('slipway/order/api', {
    'apps/order/api/main.ts': 'one\n2\nthree\n',
  });
});
afterEach(() => sandbox.close());

const PULL = '/acme/platform/pull/1';
const open = (more: object = {}) =>
  sandbox.api('POST', '/pulls', {
    title: 'Create order-api',
    head: 'slipway/order/api',
    base: 'main',
    ...more,
  });
const get = async (path: string) => {
  const response = await fetch(sandbox.url + path);
  return { response, text: await response.text() };
};

/** Opens the page as a browser does, and presses a button of it. */
async function press(
  action: string,
  {
    fields = {},
    headers = {},
  }: {
    fields?: Record<string, string>;
    headers?: Record<string, string | undefined>;
  } = {},
) {
  const { response, text } = await get(PULL);
  const token = /name="form_token" value="([^"]+)"/.exec(text)?.[1] ?? '';
  const answer = await fetch(`${sandbox.url}${PULL}/${action}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ form_token: token, sha: head, ...fields }),
    headers: Object.fromEntries(
      Object.entries({
        cookie: response.headers.get('set-cookie')!.split(';')[0],
        origin: sandbox.url,
        ...headers,
      }).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
  });
  return { status: answer.status, text: await answer.text(), answer };
}

describe('the page of a pull request', () => {
  it('shows title, branches, description, commits and the difference by lines', async () => {
    await open({ body: '| artefact | path |\n|---|---|\n| source | apps |' });
    await sandbox.api('POST', '/issues/1/comments', { body: 'A *comment*' });
    await sandbox.api('POST', `/statuses/${head}`, {
      state: 'success',
      context: 'ci/test',
    });

    const { response, text } = await get(PULL);

    expect(response.status).toBe(200);
    expect(text).toContain('Create order-api <span class="number">#1</span>');
    expect(text).toContain('href="/acme/platform/tree/slipway/order/api"');
    expect(text).toContain('<td>apps</td>');
    expect(text).toContain('<em>comment</em>');
    expect(text).toContain('ci/test');
    expect(text).toContain(`href="/acme/platform/commit/${head}"`);
    expect(text.replace(/\s+</g, '<')).toContain(
      '<tr class="removed"><td class="n">2</td><td class="n"></td><td class="c">two</td></tr>' +
        '<tr class="added"><td class="n"></td><td class="n">2</td><td class="c">2</td></tr>',
    );
    expect(text).toContain('not GitHub');
  });

  it('lets nothing that a stranger wrote become markup, an address or a request', async () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    await sandbox.commit('slipway/order/api', {
      '<b>name</b>.txt': `${hostile}\n`,
    });
    await open({
      title: `${hostile}\u202egnp.exe`,
      body: `${hostile}\n\n![x](https://evil.example/beacon) @org/everyone [a](javascript:alert(1))`,
    });
    await sandbox.api('POST', '/issues/1/comments', { body: hostile });
    await sandbox.api('POST', '/issues/1/labels', [hostile.slice(0, 50)]);
    const { body: pull } = await sandbox.api('GET', '/pulls/1');
    await sandbox.api('POST', `/statuses/${pull.head.sha}`, {
      state: 'success',
      context: hostile,
      // eslint-disable-next-line no-script-url -- what must not become a link
      target_url: 'javascript:alert(1)',
    });

    const pages = [await get(PULL), await get('/acme/platform/pulls')];

    for (const { response, text } of pages) {
      expect(text).not.toMatch(/<(?:script|img)/i);
      expect(text).not.toMatch(/(?:href|src)="(?:javascript|https?:\/\/evil)/);
      expect(text).not.toContain('\u202e');
      expect(text).toContain('⟨U+202E⟩gnp.exe');
      expect(response.headers.get('content-security-policy')).toContain(
        "default-src 'none'",
      );
    }
    expect(pages[0].text).toContain('&lt;b&gt;name&lt;/b&gt;.txt');
    expect(pages[0].text).toContain('@org/everyone');
  });

  it('stays readable when the difference is huge', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `row ${index}`);
    await sandbox.commit('slipway/order/api', { 'big.txt': lines.join('\n') });
    await open();

    const { text } = await get(PULL);

    expect(text).toContain('more lines of this difference are not shown');
    expect(text).toContain('row 700<');
    expect(text).not.toContain('row 2000<');
  });

  it('merges at the press of a button, by the chosen method', async () => {
    await open();

    const { status, answer } = await press('merge', {
      fields: { method: 'squash' },
    });
    const { text } = await get(PULL);

    expect(status).toBe(303);
    expect(answer.headers.get('location')).toBe(PULL);
    expect(text).toContain('guest merged');
    expect(await sandbox.git('log', '-1', '--format=%s', 'main')).toBe(
      'Create order-api (#1)',
    );
  });

  it('closes and reopens', async () => {
    await open();

    await press('close');
    const closed = await sandbox.api('GET', '/pulls/1');
    await press('reopen');
    const reopened = await sandbox.api('GET', '/pulls/1');

    expect([closed.body.state, reopened.body.state]).toEqual([
      'closed',
      'open',
    ]);
  });

  it('says why a merge did not happen', async () => {
    await open();

    const { status, text } = await press('merge', {
      fields: { sha: '0'.repeat(40), method: 'merge' },
    });

    expect(status).toBe(409);
    expect(text).toContain('role="alert"');
    expect(text).toContain('Head branch was modified');
  });

  it('offers no merge where there is a conflict', async () => {
    await sandbox.commit('main', { 'apps/order/api/main.ts': 'other\n' });
    await open();

    const { text } = await get(PULL);

    expect(text).toContain('Conflicts with the base');
    expect(text).not.toContain('/merge"');
  });

  it.each([
    ['another site', { headers: { origin: 'https://evil.example' } }],
    ['a name that points here', { headers: { origin: 'http://evil:80' } }],
    ['nowhere', { headers: { origin: undefined } }],
    ['a page without our cookie', { headers: { cookie: undefined } }],
    ['a page that guesses', { fields: { form_token: '0'.repeat(64) } }],
  ])('takes no form from %s', async (_, request) => {
    await open();

    const { status, text } = await press('merge', request);

    expect(status).toBe(403);
    expect(text).toContain('Reload the page and try again');
    const { body } = await sandbox.api('GET', '/pulls/1');
    expect(body.merged).toBe(false);
  });

  it('shows its difference as plain text', async () => {
    await open();

    const { response, text } = await get(`${PULL}.diff`);

    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(text).toContain('-two\n+2\n');
  });
});

describe('the list of pull requests', () => {
  it('shows open and closed ones apart', async () => {
    await open();

    expect((await get('/acme/platform/pulls')).text).toContain(PULL);
    const closed = await get('/acme/platform/pulls?state=closed');
    expect(closed.text).not.toContain(PULL);
    expect(closed.text).toContain('No pull requests here.');
  });
});
