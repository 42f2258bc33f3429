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

describe('POST pulls', () => {
  it('answers 201 with the whole pull request', async () => {
    const base = await sandbox.git('rev-parse', 'main');
    const head = await sandbox.commit('slipway/order/api', { 'a.txt': 'a\n' });

    const { status, headers, body } = await open('slipway/order/api', {
      body: '**why**',
    });

    expect(status).toBe(201);
    expect(headers.get('location')).toBe(body.url);
    expect(body).toMatchObject({
      number: 1,
      state: 'open',
      title: 'Create slipway/order/api',
      body: '**why**',
      draft: false,
      merged: false,
      mergeable: true,
      mergeable_state: 'clean',
      commits: 1,
      additions: 1,
      deletions: 0,
      changed_files: 1,
      html_url: `${sandbox.url}/acme/platform/pull/1`,
      user: { login: 'slipway[bot]', type: 'Bot' },
      head: {
        ref: 'slipway/order/api',
        label: 'acme:slipway/order/api',
        sha: head,
        repo: { full_name: 'acme/platform' },
      },
      base: { ref: 'main', sha: base },
    });
  });

  it('keeps it over a restart, with its commits under refs/pull', async () => {
    const head = await sandbox.commit('topic', { 'a.txt': 'a\n' });
    await open('acme:topic');

    await sandbox.restart();

    const { body } = await sandbox.api('GET', '/pulls/1');
    expect(body).toMatchObject({ state: 'open', head: { sha: head } });
    expect(await sandbox.git('rev-parse', 'refs/pull/1/head')).toBe(head);
  });

  it('counts on when one was closed', async () => {
    await sandbox.commit('one', { 'a.txt': 'a\n' });
    await sandbox.commit('two', { 'b.txt': 'b\n' });
    await open('one');
    await sandbox.api('PATCH', '/pulls/1', { state: 'closed' });

    expect((await open('two')).body.number).toBe(2);
  });

  it('refuses a second one for the same branches in words of GitHub', async () => {
    await sandbox.commit('topic', { 'a.txt': 'a\n' });
    await open('topic');

    const { status, body } = await open('topic');

    expect(status).toBe(422);
    expect(body).toMatchObject({
      message: 'Validation Failed',
      errors: [
        {
          resource: 'PullRequest',
          code: 'custom',
          message: 'A pull request already exists for acme:topic.',
        },
      ],
    });
  });

  it('opens only one of many that come at the same moment', async () => {
    await sandbox.commit('topic', { 'a.txt': 'a\n' });

    const answers = await Promise.all(
      Array.from({ length: 8 }, () => open('topic')),
    );

    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 422, 422, 422, 422, 422, 422, 422]);
  });

  it('refuses branches between which there is nothing to merge', async () => {
    await sandbox.git('branch', 'same', 'main');
    const tree = await sandbox.git('rev-parse', 'main^{tree}');
    const alien = await sandbox.git(
      ...['-c', 'user.name=a', '-c', 'user.email=a@acme.example'],
      ...['commit-tree', tree, '-m', 'alien'],
    );
    await sandbox.git('branch', 'alien', alien);

    const reasonOf = async (head: string) =>
      (await open(head)).body.errors[0].message;
    expect(await reasonOf('same')).toBe('No commits between main and same');
    expect(await reasonOf('main')).toBe('No commits between main and main');
    expect(await reasonOf('alien')).toBe(
      'The alien branch has no history in common with main',
    );
  });

  it.each([
    ['head', { head: 'gone' }],
    ['head', { head: 'other:topic' }],
    ['base', { base: 'gone' }],
  ])('calls a %s that does not exist invalid: %j', async (field, more) => {
    await sandbox.commit('topic', { 'a.txt': 'a\n' });

    const { status, body } = await open('topic', more);

    expect(status).toBe(422);
    expect(body.errors).toEqual([
      { resource: 'PullRequest', field, code: 'invalid' },
    ]);
  });

  it.each([
    [{ title: ' ' }, 'missing_field', 'title'],
    [{ title: 'x'.repeat(257) }, 'custom', 'title'],
    [{ body: 'x'.repeat(65537) }, 'custom', 'body'],
  ])('refuses texts that GitHub refuses', async (more, code, field) => {
    await sandbox.commit('topic', { 'a.txt': 'a\n' });

    const { status, body } = await open('topic', more);

    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ code, field }]);
  });

  it.each([
    [{ title: undefined }, '"title" wasn\'t supplied.'],
    [{ head: undefined }, '"head" wasn\'t supplied.'],
    [{ title: ['x'] }, 'For \'properties/title\', ["x"] is not a string.'],
    [{ draft: 'yes' }, 'For \'properties/draft\', "yes" is not a boolean.'],
  ])('names the field of the wrong shape: %j', async (more, message) => {
    const { status, body } = await open('topic', more);

    expect(status).toBe(422);
    expect(body.message).toContain(message);
  });

  it('answers 401 to who does not say who it is', async () => {
    const answer = await fetch(
      `${sandbox.url}/api/v3/repos/acme/platform/pulls`,
      { method: 'POST', body: '{}' },
    );

    expect(answer.status).toBe(401);
  });
});
