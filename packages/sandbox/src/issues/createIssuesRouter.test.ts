import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  await sandbox.commit('topic', { 'a.txt': 'a\n' });
  await sandbox.api('POST', '/pulls', {
    title: 'Create order-api',
    head: 'topic',
    base: 'main',
  });
});
afterEach(() => sandbox.close());

const namesOf = (labels: { name: string }[]) => labels.map(({ name }) => name);

describe('issues', () => {
  it('are the pull requests', async () => {
    const one = await sandbox.api('GET', '/issues/1');
    const all = await sandbox.api('GET', '/issues');

    expect(one.body).toMatchObject({
      number: 1,
      title: 'Create order-api',
      state: 'open',
      pull_request: { html_url: `${sandbox.url}/acme/platform/pull/1` },
    });
    expect(all.body).toEqual([one.body]);
  });

  it('are 404 where there is none, and can not be opened', async () => {
    for (const path of ['', '/comments', '/labels'])
      expect((await sandbox.api('GET', `/issues/2${path}`)).status).toBe(404);
    const opened = await sandbox.api('POST', '/issues', { title: 'x' });

    expect(opened.status).toBe(410);
  });
});

describe('comments', () => {
  it('are kept in order and counted', async () => {
    const first = await sandbox.api('POST', '/issues/1/comments', {
      body: 'Looks *good*',
    });
    await sandbox.api('POST', '/issues/1/comments', { body: 'Thanks' });
    await sandbox.restart();

    const all = await sandbox.api('GET', '/issues/1/comments');
    const pull = await sandbox.api('GET', '/pulls/1');

    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      body: 'Looks *good*',
      user: { login: 'slipway[bot]' },
      html_url: expect.stringMatching(/\/pull\/1#issuecomment-1$/),
    });
    expect(all.body).toMatchObject([
      { id: 1, body: 'Looks *good*' },
      { id: 2, body: 'Thanks' },
    ]);
    expect(pull.body.comments).toBe(2);
  });

  it.each([{}, { body: ' ' }, { body: 7 }])('can not be %j', async body => {
    const { status } = await sandbox.api('POST', '/issues/1/comments', body);

    expect(status).toBe(422);
  });
});

describe('labels', () => {
  it('are added once, whatever their case, and show on the pull request', async () => {
    await sandbox.api('POST', '/issues/1/labels', { labels: ['new service'] });
    const { body } = await sandbox.api('POST', '/issues/1/labels', [
      'New Service',
      'order',
    ]);
    const pull = await sandbox.api('GET', '/pulls/1');
    const found = await sandbox.api('GET', '/issues?labels=order');
    const others = await sandbox.api('GET', '/issues?labels=order,none');

    expect(namesOf(body)).toEqual(['new service', 'order']);
    expect(namesOf(pull.body.labels)).toEqual(['new service', 'order']);
    expect(found.body).toHaveLength(1);
    expect(others.body).toEqual([]);
  });

  it('are exchanged and removed', async () => {
    await sandbox.api('POST', '/issues/1/labels', { labels: ['a', 'b'] });

    const exchanged = await sandbox.api('PUT', '/issues/1/labels', {
      labels: ['c d', 'e'],
    });
    const rest = await sandbox.api('DELETE', '/issues/1/labels/c%20d');
    const absent = await sandbox.api('DELETE', '/issues/1/labels/none');
    const none = await sandbox.api('DELETE', '/issues/1/labels');
    const after = await sandbox.api('GET', '/issues/1/labels');

    expect(namesOf(exchanged.body)).toEqual(['c d', 'e']);
    expect(namesOf(rest.body)).toEqual(['e']);
    expect(absent.status).toBe(404);
    expect(absent.body.message).toBe('Label does not exist');
    expect(none.status).toBe(204);
    expect(after.body).toEqual([]);
  });

  it.each([{ labels: [''] }, { labels: 'x' }, ['x'.repeat(51)]])(
    'can not be %j',
    async body => {
      const { status } = await sandbox.api('POST', '/issues/1/labels', body);

      expect(status).toBe(422);
    },
  );
});
