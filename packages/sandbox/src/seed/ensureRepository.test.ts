import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TEST_SEED } from '../__testUtils__/startTestSandbox';
import { runGit } from '../git/runGit';
import { ensureRepository } from './ensureRepository';
import type { Seed } from './Seed';

const REPOSITORY = { owner: 'acme', name: 'platform', defaultBranch: 'main' };

let folder: string;
let gitDir: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-seed-'));
  gitDir = join(folder, 'repository.git');
});
afterEach(() => rm(folder, { recursive: true }));

const seed = (history: Seed | (() => Promise<Seed>)) =>
  ensureRepository(gitDir, REPOSITORY, history);
const git = async (...args: string[]) =>
  (await runGit(gitDir, args)).toString().trim();

describe('ensureRepository', () => {
  it('makes the history it is given, the same ids everywhere', async () => {
    await seed({
      commits: [
        ...TEST_SEED.commits,
        {
          message: 'Create order-api',
          author: { name: 'slipway[bot]', email: 'bot@acme.example' },
          date: '2026-01-12T09:00:00Z',
          files: [
            { path: 'run me.sh', content: '#!/bin/sh\n', executable: true },
            { path: 'a"b\\c.bin', content: 'AP8B', encoding: 'base64' },
            { path: 'grün.txt', content: 'grün\n' },
          ],
        },
      ],
    });
    expect(await git('log', '--format=%an %aI %s')).toBe(
      'slipway[bot] 2026-01-12T09:00:00+00:00 Create order-api\nSeed 2026-01-05T09:00:00+00:00 chore: begin',
    );
    expect(await git('ls-tree', '-r', '-z', '--name-only', 'main')).toBe(
      'README.md\0a"b\\c.bin\0apps/order/api/main.ts\0grün.txt\0run me.sh\0',
    );
    expect(await git('cat-file', 'commit', 'main')).toMatch(
      /\n\nCreate order-api$/,
    );
    expect(await git('rev-parse', 'main')).toBe(
      'd2d4803271f5c27f0a0b4cbdd15d61864a97a204',
    );
    expect(await git('fsck', '--strict')).toBe('');
  });

  it('leaves a repository that is there as it is', async () => {
    await seed(TEST_SEED);
    const neverCalled = jest.fn();
    await seed(neverCalled);
    expect(neverCalled).not.toHaveBeenCalled();
  });

  it('writes again to a ref whose writer was killed', async () => {
    await seed(TEST_SEED);
    await writeFile(join(gitDir, 'refs/heads/main.lock'), '');
    await writeFile(join(gitDir, 'packed-refs.lock'), '');
    await seed(TEST_SEED);
    await git('update-ref', 'refs/heads/topic', 'main');
    await git('update-ref', '-d', 'refs/heads/main');
    expect(await git('branch', '--format=%(refname:short)')).toBe('topic');
  });

  it('begins anew after a start that was cut off', async () => {
    await mkdir(`${gitDir}.next`);
    await writeFile(join(`${gitDir}.next`, 'HEAD'), 'ref: refs/he');
    await seed(TEST_SEED);
    expect(await git('rev-list', '--count', 'main')).toBe('1');
  });

  it('leaves nothing that looks whole when the seed cannot be made', async () => {
    await expect(
      seed(async () => {
        throw new Error('services.yaml: no such service');
      }),
    ).rejects.toThrow('services.yaml: no such service');
    await seed(TEST_SEED);
    expect(await git('rev-list', '--count', 'main')).toBe('1');
  });
});
