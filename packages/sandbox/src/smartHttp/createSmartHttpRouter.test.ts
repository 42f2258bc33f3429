import { execFile } from 'node:child_process';
import { createCipheriv } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';
import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
let folder: string;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  folder = await mkdtemp(join(tmpdir(), 'slipway-clone-'));
});
afterEach(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

/** Runs git as a developer's machine does, without that machine's configuration. */
const run = async (...args: string[]) => {
  const { stdout } = await promisify(execFile)(
    'git',
    ['-c', 'user.name=Ana', '-c', 'user.email=ana@acme.example', ...args],
    {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
      },
    },
  );
  return stdout.trim();
};
const remote = (credentials = '') =>
  `${sandbox.url.replace('://', `://${credentials}`)}/acme/platform.git`;
const commit = async (text: string) => {
  await writeFile(join(folder, 'new.txt'), text);
  await run('add', '.');
  await run('commit', '--quiet', '--message', text);
  return run('rev-parse', 'HEAD');
};

describe('git over HTTP', () => {
  it('clones without credentials, also without the .git', async () => {
    await run('clone', '--quiet', remote(), '.');
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe(
      '# Platform\n',
    );
    await run('fetch', '--quiet', remote().replace(/\.git$/, ''), 'main');
    expect(await run('fsck', '--strict')).toBe('');
  });

  it('takes a push with a token as the password', async () => {
    await run('clone', '--quiet', remote('ana:sandbox-dev@'), '.');
    const sha = await commit('one');
    await run('push', '--quiet', 'origin', 'HEAD:refs/heads/topic/one');
    expect(await sandbox.git('rev-parse', 'topic/one')).toBe(sha);
    const { body } = await sandbox.api('GET', '/branches/topic/one');
    expect(body.commit.sha).toBe(sha);
  });

  it('tells webhooks what was pushed, and nothing of what was refused', async () => {
    const pushes = new PassThrough({ objectMode: true });
    const receiver = createServer(async (request, response) => {
      const payload = await json(request);
      response.end();
      if (request.headers['x-github-event'] === 'push') pushes.write(payload);
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    const { port } = receiver.address() as AddressInfo;
    await sandbox.api('POST', '/hooks', {
      events: ['push'],
      config: { url: `http://127.0.0.1:${port}`, content_type: 'json' },
    });
    await run('clone', '--quiet', remote('ana:sandbox-dev@'), '.');
    const after = await commit('one');
    await expect(
      run('push', 'origin', ':main', 'HEAD:refs/heads/topic'),
    ).rejects.toThrow('prohibited');

    const [push] = await once(pushes, 'data');
    expect(push).toMatchObject({
      ref: 'refs/heads/topic',
      before: '0'.repeat(40),
      after,
      created: true,
      forced: false,
      commits: [{ id: after, message: 'one\n' }],
      sender: { login: 'guest' },
    });
    receiver.close();
  });

  it('takes a push of many megabytes', async () => {
    await run('clone', '--quiet', remote('ana:sandbox-dev@'), '.');
    // Noise, or git would send next to nothing.
    const zeros = Buffer.alloc(16);
    const noise = createCipheriv('aes-128-ctr', zeros, zeros).update(
      Buffer.alloc(3_000_000),
    );
    await writeFile(join(folder, 'large.bin'), noise);
    const sha = await commit('large');
    await run('push', '--quiet', 'origin', 'HEAD:refs/heads/large');
    expect(await sandbox.git('rev-parse', 'large')).toBe(sha);
    expect(await sandbox.git('cat-file', '-s', 'large:large.bin')).toBe(
      '3000000',
    );
  });

  it.each(['', 'ana:wrong@'])(
    'refuses a push with the credentials %j',
    async credentials => {
      await run('clone', '--quiet', remote(), '.');
      await commit('one');
      await expect(
        run('push', '--quiet', remote(credentials), 'HEAD:refs/heads/one'),
      ).rejects.toThrow(/Authentication failed|could not read Username/);
      expect(await sandbox.git('branch', '--list', 'one')).toBe('');
    },
  );

  it('keeps the default branch and the refs of pull requests from a push', async () => {
    await run('clone', '--quiet', remote('ana:sandbox-dev@'), '.');
    await commit('one');
    await expect(run('push', 'origin', ':main')).rejects.toThrow('prohibited');
    await expect(
      run('push', 'origin', 'HEAD:refs/pull/1/head'),
    ).rejects.toThrow('hidden ref');
  });
});
