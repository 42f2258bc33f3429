import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
let main: string;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  main = await sandbox.git('rev-parse', 'main');
});
afterEach(() => sandbox.close());

const create = (ref: string, sha = main) =>
  sandbox.api('POST', '/git/refs', { ref, sha });

describe('POST git/refs', () => {
  it('creates a branch', async () => {
    const { status, body, headers } = await create(
      'refs/heads/slipway/order/api',
    );
    expect(status).toBe(201);
    expect(body.object).toMatchObject({ sha: main, type: 'commit' });
    expect(headers.get('location')).toBe(body.url);
    expect(await sandbox.git('rev-parse', 'slipway/order/api')).toBe(main);
  });

  it('lets exactly one of many win who create the same branch at once', async () => {
    const commits = await Promise.all(
      ['one', 'two', 'three', 'four', 'five'].map(name =>
        sandbox.commit(name, { 'a.txt': name }),
      ),
    );
    const answers = await Promise.all(
      commits.map(sha => create('refs/heads/wanted', sha)),
    );
    const winners = answers.filter(({ status }) => status === 201);
    expect(winners).toHaveLength(1);
    expect(await sandbox.git('rev-parse', 'wanted')).toBe(
      winners[0].body.object.sha,
    );
    for (const { status, body } of answers.filter(a => !winners.includes(a))) {
      expect(status).toBe(422);
      expect(body.message).toBe('Reference already exists');
    }
  });

  it.each<[string, string | undefined, string]>([
    ['refs/heads/main', undefined, 'Reference already exists'],
    ['refs/heads/main/below', undefined, 'Reference update failed'],
    ['refs/heads/a', '1'.repeat(40), 'Object does not exist'],
    ['refs/heads/a', '0'.repeat(40), 'Object does not exist'],
    ['refs/pull/1/head', undefined, 'Reference update failed'],
    [
      'heads/a',
      undefined,
      'Reference name must contain at least three slash-separated components.',
    ],
    [
      'refs/a',
      undefined,
      'Reference name must contain at least three slash-separated components.',
    ],
    ...[
      'refs/heads/a..b',
      'refs/heads/x.lock',
      'refs/heads/@{-1}',
      'refs/heads/-rf',
      'refs/heads/a b',
      'refs/heads/a//b',
      'refs/heads/.a',
      'refs/heads/\ud800',
      `refs/heads/${'a'.repeat(300)}`,
    ].map((ref): [string, undefined, string] => [
      ref,
      undefined,
      `${ref} is not a valid ref name.`,
    ]),
  ])('refuses %s at %s', async (ref, sha, message) => {
    const { status, body } = await create(ref, sha);
    expect({ status, message: body.message }).toEqual({ status: 422, message });
  });
});

describe('GET git/ref and git/matching-refs', () => {
  it('finds a ref by its whole name only', async () => {
    await create('refs/heads/slipway/order/api');
    const found = await sandbox.api('GET', '/git/ref/heads/slipway/order/api');
    expect(found.body).toMatchObject({
      ref: 'refs/heads/slipway/order/api',
      object: { sha: main },
    });
    const missing = await sandbox.api('GET', '/git/ref/heads/slipway/order');
    expect(missing.status).toBe(404);
  });

  it('finds every ref with a beginning', async () => {
    await create('refs/heads/slipway/order/api');
    await create('refs/heads/slipway/order-x');
    const { body } = await sandbox.api(
      'GET',
      '/git/matching-refs/heads/slipway/order',
    );
    expect(body.map((ref: { ref: string }) => ref.ref)).toEqual([
      'refs/heads/slipway/order-x',
      'refs/heads/slipway/order/api',
    ]);
  });
});

describe('PATCH git/refs', () => {
  it('moves a branch forward, and back only by force', async () => {
    const next = await sandbox.commit('next', { 'a.txt': 'a' });
    const patch = (body: object) =>
      sandbox.api('PATCH', '/git/refs/heads/main', body);

    expect(await patch({ sha: next })).toMatchObject({
      status: 200,
      body: { object: { sha: next } },
    });
    expect(await patch({ sha: main })).toMatchObject({
      status: 422,
      body: { message: 'Update is not a fast forward' },
    });
    expect(await sandbox.git('rev-parse', 'main')).toBe(next);
    expect(await patch({ sha: main, force: true })).toMatchObject({
      status: 200,
    });
    expect(await sandbox.git('rev-parse', 'main')).toBe(main);
  });

  it('says that there is no such ref or object', async () => {
    const ref = await sandbox.api('PATCH', '/git/refs/heads/none', {
      sha: main,
    });
    expect(ref.body.message).toBe('Reference does not exist');
    const object = await sandbox.api('PATCH', '/git/refs/heads/main', {
      sha: '1'.repeat(40),
    });
    expect(object.body.message).toBe('Object does not exist');
  });
});

describe('DELETE git/refs', () => {
  it('deletes a branch once', async () => {
    await create('refs/heads/a');
    const path = '/git/refs/heads/a';
    expect((await sandbox.api('DELETE', path)).status).toBe(204);
    expect(await sandbox.git('branch', '--list', 'a')).toBe('');
    expect(await sandbox.api('DELETE', path)).toMatchObject({
      status: 422,
      body: { message: 'Reference does not exist' },
    });
  });

  it('keeps the default branch', async () => {
    const { status } = await sandbox.api('DELETE', '/git/refs/heads/main');
    expect(status).toBe(422);
    expect(await sandbox.git('rev-parse', 'main')).toBe(main);
  });
});
