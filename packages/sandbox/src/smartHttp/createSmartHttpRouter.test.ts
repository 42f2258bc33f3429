import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('takes a push of many megabytes', async () => {
    await run('clone', '--quiet', remote('ana:sandbox-dev@'), '.');
    const noise = Buffer.from(
      Array.from({ length: 3_000_000 }, (_, n) => (n * n * 31) % 251),
    );
    const sha = await commit(noise.toString('base64').slice(0, 50));
    await writeFile(join(folder, 'large.bin'), noise);
    await run('add', '.');
    await run('commit', '--quiet', '--amend', '--no-edit');
    await run('push', '--quiet', 'origin', 'HEAD:refs/heads/large');
    expect(await sandbox.git('rev-parse', 'large')).not.toBe(sha);
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
    await expect(run('push', 'origin', ':main')).rejects.toThrow(
      'prohibited',
    );
    await expect(
      run('push', 'origin', 'HEAD:refs/pull/1/head'),
    ).rejects.toThrow('hidden ref');
  });
});
