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
