import { createServer } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startTestSandbox,
  TEST_SEED,
  type TestSandbox,
} from './__testUtils__/startTestSandbox';
import { findGitHubFaults } from './__testUtils__/findGitHubFaults';
import { createSandbox } from './createSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

const call = async (path: string, init?: RequestInit) => {
  const response = await fetch(`${sandbox.url}/api/v3${path}`, init);
  return { response, status: response.status, body: await response.json() };
};
const repository = '/repos/acme/platform';

describe('who may call', () => {
  it.each([
    ['token sandbox-bot', 'slipway[bot]', 'Bot'],
    ['Bearer sandbox-dev', 'guest', 'User'],
  ])('knows %s', async (authorization, login, type) => {
    const { status, body } = await call('/user', {
      headers: { authorization },
    });
    expect(body).toMatchObject({ login, type });
    expect(findGitHubFaults('GET', '/user', { status, body })).toEqual([]);
  });

  it('lets everyone read and nobody unknown write', async () => {
    expect((await call(`${repository}/branches`)).status).toBe(200);
    expect(
      await call(`${repository}/git/blobs`, { method: 'POST', body: '{}' }),
    ).toMatchObject({
      status: 401,
      body: { message: 'Requires authentication', status: '401' },
    });
    expect((await call('/user')).status).toBe(401);
  });

  it.each(['token wrong', 'Bearer', 'Digest x', 'sandbox-bot', ''])(
    'refuses %j even for reads',
    async authorization => {
      expect(
        await call(repository, { headers: { authorization } }),
      ).toMatchObject({ status: 401, body: { message: 'Bad credentials' } });
    },
  );

  it('tells only who it knows what they may do', async () => {
    const known = await sandbox.api('GET', '');
    expect(known.body).toMatchObject({
      full_name: 'acme/platform',
      default_branch: 'main',
      permissions: { push: true },
    });
    expect((await call(repository)).body.permissions).toBeUndefined();
  });
});

describe('what every answer is like', () => {
  it('counts calls by account and sends an id with each', async () => {
    const { headers } = await sandbox.api('GET', '/branches');
    const again = await sandbox.api('GET', '/branches');
    expect(headers.get('x-github-request-id')).toMatch(/.+/);
    expect(headers.get('x-ratelimit-limit')).toBe('5000');
    expect(headers.get('x-ratelimit-remaining')).toBe('4999');
    expect(again.headers.get('x-ratelimit-remaining')).toBe('4998');
    const { status, body } = await call('/rate_limit', {
      headers: { authorization: 'token sandbox-bot' },
    });
    expect(body.rate).toMatchObject({ limit: 5000, used: 2, remaining: 4998 });
    expect(findGitHubFaults('GET', '/rate_limit', { status, body })).toEqual(
      [],
    );
  });

  it('answers 304, for free, to who has the newest already', async () => {
    const first = await sandbox.api('GET', '/branches/main');
    const conditional = () =>
      sandbox.api('GET', '/branches/main', undefined, {
        'if-none-match': first.headers.get('etag')!,
      });
    const used = first.headers.get('x-ratelimit-used');
    const { status, headers } = await conditional();
    expect(status).toBe(304);
    expect(headers.get('x-ratelimit-used')).toBe(used);
    await sandbox.commit('main', { 'a.txt': 'a' });
    expect((await conditional()).status).toBe(200);
  });

  it.each([
    ['/repos/acme/other'],
    ['/repos/other/platform/branches'],
    [`${repository}/no-such-thing`],
    ['/no-such-thing'],
  ])('answers 404 to %s', async path => {
    expect(await call(path)).toMatchObject({
      status: 404,
      body: { message: 'Not Found', status: '404' },
    });
  });

  it('finds the repository in any case', async () => {
    expect((await call('/repos/ACME/Platform')).status).toBe(200);
  });

  it.each([
    ['{"ref":', 400, 'Problems parsing JSON'],
    ['"text"', 400, 'Problems parsing JSON'],
    [
      '[]',
      422,
      "Invalid request.\n\nFor 'links/0/schema', [] is not an object.",
    ],
    ['', 422, `Invalid request.\n\n"ref" wasn't supplied.`],
  ])('refuses the body %j', async (body, status, message) => {
    expect(
      await call(`${repository}/git/refs`, {
        method: 'POST',
        headers: { authorization: 'token sandbox-bot' },
        body,
      }),
    ).toMatchObject({ status, body: { message } });
  });

  it.each(['/branches/%', '/contents/%ED%A0%80'])(
    'refuses the address %s, which is no text',
    async path => {
      expect(await call(`${repository}${path}`)).toMatchObject({
        status: 400,
        body: { message: 'Bad Request', status: '400' },
      });
    },
  );

  it('survives a thousand levels of JSON', async () => {
    const deep = `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`;
    const { status } = await call(`${repository}/git/refs`, {
      method: 'POST',
      headers: { authorization: 'token sandbox-bot' },
      body: deep,
    });
    expect(status).toBe(422);
  });
});

describe('starting and stopping', () => {
  it('keeps everything over a restart', async () => {
    const before = await sandbox.git('rev-parse', 'main');
    const sha = await sandbox.commit('topic', { 'a.txt': 'a' });
    await sandbox.restart();
    const { body } = await sandbox.api('GET', '/branches/topic');
    expect(body.commit.sha).toBe(sha);
    expect(await sandbox.git('rev-parse', 'main')).toBe(before);
  });

  it('answers on both addresses that localhost may mean', async () => {
    const { port } = new URL(sandbox.url);
    for (const host of ['127.0.0.1', '[::1]', 'localhost']) {
      const response = await fetch(`http://${host}:${port}/_sandbox/health`);
      expect(await response.json()).toEqual({ status: 'ok' });
    }
  });

  it('says in one line that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const dataDir = await mkdtemp(join(tmpdir(), 'slipway-busy-'));
    await expect(
      createSandbox({
        dataDir,
        port,
        repository: { owner: 'acme', name: 'platform', defaultBranch: 'main' },
        seed: TEST_SEED,
      }),
    ).rejects.toThrow(
      `Port ${port} is busy: end what listens there, or choose another with SLIPWAY_SANDBOX_PORT`,
    );
    other.close();
    await rm(dataDir, { recursive: true });
  });

  it('serves a repository without a commit, as GitHub does', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'slipway-empty-'));
    const empty = await createSandbox({
      dataDir,
      port: 0,
      repository: { owner: 'acme', name: 'platform', defaultBranch: 'main' },
      seed: { commits: [] },
    });
    const request = async (method: string, path: string, body?: object) => {
      const response = await fetch(
        `${empty.url}/api/v3/repos/acme/platform${path}`,
        {
          method,
          headers: { authorization: 'token sandbox-bot' },
          body: body && JSON.stringify(body),
        },
      );
      return { status: response.status, body: await response.json() };
    };
    const blob = { content: 'x' };
    expect(await request('GET', '/branches')).toEqual({
      status: 200,
      body: [],
    });
    expect(await request('POST', '/git/blobs', blob)).toMatchObject({
      status: 409,
      body: { message: 'Git Repository is empty.' },
    });
    expect(
      await request('PUT', '/contents/a.txt', {
        message: 'first',
        content: 'YQ==',
      }),
    ).toMatchObject({ status: 201 });
    expect(await request('POST', '/git/blobs', blob)).toMatchObject({
      status: 201,
    });
    await empty.close();
    await rm(dataDir, { recursive: true });
  });
});
