import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGit } from '../git/runGit';
import { readChangedFiles } from './readChangedFiles';

let gitDir: string;
beforeEach(async () => {
  gitDir = await mkdtemp(join(tmpdir(), 'slipway-changed-'));
  await runGit(gitDir, ['init', '--quiet', '--bare']);
});
afterEach(() => rm(gitDir, { recursive: true, force: true }));

/** Writes a tree of `[mode, path, content]`. @returns its id */
async function writeTree(...files: [string, string, string][]) {
  const lines = await Promise.all(
    files.map(async ([mode, path, content]) => {
      const sha = await runGit(gitDir, ['hash-object', '-w', '--stdin'], {
        input: content,
      });
      return `${mode} blob ${sha.toString().trim()}\t${path}\0`;
    }),
  );
  const tree = await runGit(gitDir, ['mktree', '-z'], {
    input: lines.join(''),
  });
  return tree.toString().trim();
}

const LONG = Array.from({ length: 20 }, (_, index) => `line ${index}\n`);

describe('readChangedFiles', () => {
  it('tells added, removed, renamed and binary files and changed types apart', async () => {
    const before = await writeTree(
      ['100644', 'binary', '\0one'],
      ['100644', 'gone', 'x\n'],
      ['120000', 'link', 'target'],
      ['100644', 'old name', LONG.join('')],
      ['100644', 'same', 'same\n'],
    );
    const after = await writeTree(
      ['100644', 'binary', '\0two'],
      ['100644', 'empty', ''],
      ['100644', 'link', 'file\n'],
      ['100644', 'new\tname"', `${LONG.join('')}more\n`],
      ['100644', 'same', 'same\n'],
    );

    const files = await readChangedFiles(gitDir, before, after);

    expect(
      files.map(({ sha, patch, ...file }) => ({
        ...file,
        lines: patch?.split('\n').length,
      })),
    ).toEqual([
      { path: 'binary', status: 'modified', additions: 0, deletions: 0 },
      { path: 'empty', status: 'added', additions: 0, deletions: 0 },
      { path: 'gone', status: 'removed', additions: 0, deletions: 1, lines: 2 },
      { path: 'link', status: 'changed', additions: 1, deletions: 1, lines: 5 },
      {
        path: 'new\tname"',
        previousPath: 'old name',
        status: 'renamed',
        additions: 1,
        deletions: 0,
        lines: 5,
      },
    ]);
    expect(files[4].patch).toMatch(/^@@ -18,3 \+18,4 @@.*\n line 17/);
  });

  it('is not misled by content that looks like a header of git', async () => {
    const before = await writeTree(['100644', 'a', 'x\n'], ['100644', 'b', '']);
    const trap = 'diff --git a/b b/b\n@@ -1 +1 @@\n';
    const after = await writeTree(
      ['100644', 'a', trap],
      ['100644', 'b', 'y\n'],
    );

    const files = await readChangedFiles(gitDir, before, after);

    expect(files.map(({ patch }) => patch)).toEqual([
      '@@ -1 +1,2 @@\n-x\n+diff --git a/b b/b\n+@@ -1 +1 @@',
      '@@ -0,0 +1 @@\n+y',
    ]);
  });

  it('takes everything as added when there was nothing before', async () => {
    const tree = await writeTree(['100644', 'a', 'x\n']);

    const files = await readChangedFiles(gitDir, undefined, tree);

    expect(files).toMatchObject([{ path: 'a', status: 'added' }]);
  });
});
