import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

const page = async (path: string) => {
  const response = await fetch(sandbox.url + path);
  return { status: response.status, text: await response.text() };
};

describe('the page of a pull request', () => {
  it('shows title, branches, commits and the coloured difference', async () => {
    await sandbox.commit('slipway/order/api', {
      'apps/order/api/main.ts': 'one\n2\nthree\n',
    });
    await sandbox.api('POST', '/pulls', {
      title: 'Create order-api',
      body: '| a | b |\n|---|---|\n| c | d |',
      head: 'slipway/order/api',
      base: 'main',
    });

    const { status, text } = await page('/acme/platform/pull/1');

    expect(status).toBe(200);
    expect(text).toContain('Create order-api <span class="number">#1</span>');
    expect(text).toContain('<td>c</td>');
    expect(text).toMatch(/class="removed">\s*<td class="n">2<\/td>/);
    expect(text).toContain('<td class="c">2</td>');
  });
});
