import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

const open = (head: string, more: object = {}) =>
  sandbox.api('POST', '/pulls', {
    title: `Create ${head}`,
    head,
    base: 'main',
    ...more,
  });

describe('opening a pull request', () => {
  it('answers 201 with the whole pull request and keeps it over a restart', async () => {
    const head = await sandbox.commit('slipway/order/api', { 'a.txt': 'a\n' });

    const { status, body } = await open('slipway/order/api', {
      body: '**why**',
    });
    await sandbox.restart();
    const again = await sandbox.api('GET', '/pulls/1');

    expect(status).toBe(201);
    expect(body).toMatchObject({
      number: 1,
      state: 'open',
      title: 'Create slipway/order/api',
      body: '**why**',
      merged: false,
      mergeable: true,
      commits: 1,
      additions: 1,
      deletions: 0,
      changed_files: 1,
      user: { login: 'slipway[bot]', type: 'Bot' },
      head: {
        ref: 'slipway/order/api',
        label: 'acme:slipway/order/api',
        sha: head,
      },
      base: { ref: 'main', sha: await sandbox.git('rev-parse', 'main') },
    });
    expect(again.body.head.sha).toBe(head);
    expect(new URL(again.body.html_url).pathname).toBe('/acme/platform/pull/1');
  });
});
