import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

const control = async (method: string, endpoint: string, body?: unknown) => {
  const response = await fetch(`${sandbox.url}/_sandbox/${endpoint}`, {
    method,
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text && JSON.parse(text) };
};
const setFaults = (...faults: object[]) => control('PUT', 'faults', faults);
const createBranch = (name: string, init?: RequestInit) =>
  sandbox.git('rev-parse', 'main').then(sha =>
    fetch(`${sandbox.url}/api/v3/repos/acme/platform/git/refs`, {
      method: 'POST',
      headers: { authorization: 'token sandbox-bot' },
      body: JSON.stringify({ ref: `refs/heads/${name}`, sha }),
      ...init,
    }),
  );
const branches = () => sandbox.git('branch', '--format=%(refname:short)');

describe('/_sandbox/requests', () => {
  it('lists the calls it served, newest last, and nothing of itself', async () => {
    await sandbox.api('GET', '/branches/main?x=1');
    await control('GET', 'health');
    await createBranch('a');
    await sandbox.api('GET', '/branches/none');

    const served = await control('GET', 'requests');
    expect(served.body).toEqual([
      {
        method: 'GET',
        path: '/api/v3/repos/acme/platform/branches/main',
        status: 200,
        ms: expect.any(Number),
      },
      {
        method: 'POST',
        path: '/api/v3/repos/acme/platform/git/refs',
        status: 201,
        ms: expect.any(Number),
      },
      {
        method: 'GET',
        path: '/api/v3/repos/acme/platform/branches/none',
        status: 404,
        ms: expect.any(Number),
      },
    ]);
    expect(served.body[1].ms).toBeGreaterThan(0);

    expect(await control('DELETE', 'requests')).toMatchObject({ status: 204 });
    expect((await control('GET', 'requests')).body).toEqual([]);
  });
});

describe('/_sandbox/faults', () => {
  it('fails before the write, as often as it is told', async () => {
    await setFaults({
      match: { method: 'post', path: '/git/refs' },
      kind: 'error-before',
      status: 503,
      times: 1,
    });
    expect((await createBranch('a')).status).toBe(503);
    expect(await branches()).toBe('main');
    expect((await createBranch('a')).status).toBe(201);
    expect((await control('GET', 'faults')).body).toEqual([]);
  });

  it('fails after the write', async () => {
    await setFaults({ match: {}, kind: 'error-after' });
    const response = await createBranch('a');
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({
      message: 'Server Error',
      status: '502',
    });
    expect(await branches()).toBe('a\nmain');
    expect((await control('GET', 'requests')).body).toMatchObject([
      { status: 502 },
    ]);
  });

  it('refuses with the secondary rate limit', async () => {
    await setFaults({ match: {}, kind: 'secondary-limit', retryAfter: 7 });
    const response = await createBranch('a');
    expect(response.status).toBe(403);
    expect(response.headers.get('retry-after')).toBe('7');
    expect((await response.json()).message).toContain('secondary rate limit');
    expect(await branches()).toBe('main');
  });

  it('delays, also what another fault then strikes', async () => {
    await setFaults(
      { match: {}, kind: 'delay', ms: 40 },
      { match: { path: 'git/refs$' }, kind: 'error-before', status: 500 },
    );
    expect((await createBranch('a')).status).toBe(500);
    await sandbox.api('GET', '/branches/main');
    const { body } = await control('GET', 'requests');
    expect(body.map(({ status }: { status: number }) => status)).toEqual([
      500, 200,
    ]);
    for (const { ms } of body) expect(ms).toBeGreaterThanOrEqual(39);
  });

  it('hangs until the caller leaves, and takes nothing in', async () => {
    await setFaults({ match: {}, kind: 'hang', times: 1 });
    const caller = new AbortController();
    const hanging = createBranch('a', { signal: caller.signal }).then(
      () => 'answered',
      () => 'left',
    );
    // The fault is used up as soon as the call hangs.
    while ((await control('GET', 'faults')).body.length > 0);
    caller.abort();
    expect(await hanging).toBe('left');
    expect(await branches()).toBe('main');
    expect((await createBranch('b')).status).toBe(201);
  });

  it.each([
    ['reset before the write', { kind: 'reset' }, 'main'],
    ['reset after it', { kind: 'reset', when: 'after' }, 'a\nmain'],
    ['reset in its answer', { kind: 'reset', when: 'middle' }, 'a\nmain'],
  ])('lets the connection be %s', async (_, fault, left) => {
    await setFaults({ match: {}, times: 1, ...fault });
    await expect(
      createBranch('a').then(answer => answer.text()),
    ).rejects.toThrow(/fetch failed|terminated/);
    expect(await branches()).toBe(left);
    expect((await createBranch('b')).status).toBe(201);
  });

  it('answers with half of the JSON as if that were all', async () => {
    await setFaults({ match: {}, kind: 'truncated' });
    const response = await createBranch('a');
    expect(response.status).toBe(201);
    await expect(response.json()).rejects.toThrow(/JSON/);
    expect(await branches()).toBe('a\nmain');
  });

  it('answers with a page for people', async () => {
    await setFaults({ match: {}, kind: 'html', status: 200, when: 'after' });
    const response = await createBranch('a');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await branches()).toBe('a\nmain');
  });

  it('refuses because the quota is spent', async () => {
    await setFaults({
      match: {},
      kind: 'primary-limit',
      status: 429,
      reset: 9,
    });
    const { status, headers } = await createBranch('a');
    expect(status).toBe(429);
    expect(headers.get('x-ratelimit-remaining')).toBe('0');
    const wait =
      Number(headers.get('x-ratelimit-reset')) -
      Date.parse(headers.get('date')!) / 1000;
    expect(wait).toBeGreaterThanOrEqual(9);
    expect(wait).toBeLessThanOrEqual(11);
  });

  it('answers as if the last write were not there yet', async () => {
    await setFaults({ match: {}, kind: 'lag' });
    const { status, body } = await sandbox.api('GET', '/git/ref/heads/main');
    expect([status, body.message]).toEqual([404, 'Not Found']);
    expect((await sandbox.api('GET', '/pulls')).body).toEqual([]);
    const created = await createBranch('a');
    expect(created.status).toBe(422);
    expect((await created.json()).message).toBe('Object does not exist');
  });

  it.each([
    ['second', 422],
    ['first', 201],
  ])('delivers twice, and answers with the %s', async (answer, status) => {
    await setFaults({ match: {}, kind: 'duplicate', answer, times: 1 });
    expect((await createBranch('a')).status).toBe(status);
    const countServed = async () =>
      (await control('GET', 'requests')).body.length;
    // The call itself, and both deliveries.
    while ((await countServed()) < 3);
    expect(await branches()).toBe('a\nmain');
  });

  it('strikes one token only, lets calls pass before, and is added to others', async () => {
    await setFaults({ match: { token: 'sandbox-dev' }, kind: 'error-before' });
    await control('POST', 'faults', [
      {
        match: { token: 'sandbox-bot' },
        kind: 'unauthorized',
        skip: 1,
        times: 1,
      },
    ]);
    const statuses = [];
    for (const name of ['a', 'b', 'c'])
      statuses.push((await createBranch(name)).status);
    expect(statuses).toEqual([201, 401, 201]);
    await control('DELETE', 'faults?token=none');
    expect((await control('GET', 'faults')).body).toHaveLength(1);
    await control('DELETE', 'faults?token=sandbox-dev');
    expect((await control('GET', 'faults')).body).toEqual([]);
  });

  it('strikes only what matches, and stops when it is cleared', async () => {
    await setFaults({ match: { method: 'GET' }, kind: 'error-before' });
    expect((await createBranch('a')).status).toBe(201);
    expect((await control('GET', 'faults')).body).toEqual([
      { match: { method: 'GET' }, kind: 'error-before', status: 502 },
    ]);
    expect((await control('DELETE', 'faults')).status).toBe(204);
    expect((await sandbox.api('GET', '/branches/main')).status).toBe(200);
  });

  it.each([
    [{}, 'faults: Invalid input: expected array, received object'],
    [[{ match: {}, kind: 'explode' }], 'faults.0.kind'],
    [[{ match: {}, kind: 'delay' }], 'faults.0.ms'],
    [[{ kind: 'hang' }], 'faults.0.match'],
    [[{ match: { paths: 'x' }, kind: 'hang' }], 'Unrecognized key: "paths"'],
    [[{ match: {}, kind: 'error-before', status: 404 }], 'faults.0.status'],
  ])('refuses %j in a sentence', async (faults, message) => {
    const answer = await control('PUT', 'faults', faults);
    expect(answer.status).toBe(400);
    expect(answer.body.message).toContain(message);
  });

  it('refuses a body that is no JSON', async () => {
    const response = await fetch(`${sandbox.url}/_sandbox/faults`, {
      method: 'PUT',
      body: '[{',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      message: 'Problems parsing JSON',
    });
  });
});

describe('/_sandbox/history', () => {
  it('tells what became of branches and pull requests, and who did it', async () => {
    const main = await sandbox.git('rev-parse', 'main');
    await createBranch('a');
    const file = { message: 'm', content: 'eA==', branch: 'a' };
    const { body } = await sandbox.api('PUT', '/contents/x', file);
    const after = body.commit.sha;
    await sandbox.api('POST', '/pulls', {
      title: 't',
      head: 'a',
      base: 'main',
    });
    await sandbox.api('PATCH', '/pulls/1', { state: 'closed' });
    await sandbox.api('DELETE', '/git/refs/heads/a');
    await createBranch('b');

    const { body: history } = await control('GET', 'history?branch=a');
    expect(history).toEqual(
      [
        { action: 'branch-created', actor: 'slipway[bot]', after: main },
        { action: 'branch-moved', before: main, after },
        { action: 'pull-opened', pull: 1, commit: after },
        { action: 'pull-closed', pull: 1, commit: after },
        { action: 'branch-deleted', before: after },
      ].map((entry, index) => ({
        actor: history[1].actor,
        branch: 'a',
        number: index + 1,
        at: expect.any(String),
        ...entry,
      })),
    );
    expect((await control('GET', 'history')).body).toHaveLength(6);
  });
});
