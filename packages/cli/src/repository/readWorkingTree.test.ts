import { byPath } from '@slipway/change-set';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitAll } from '../__testUtils__/commitAll';
import { makeFolder } from '../__testUtils__/makeFolder';
import { readCommit } from './readCommit';
import { readWorkingTree } from './readWorkingTree';
import type { RepositoryReading } from './RepositoryReading';

const isYaml = (path: string) => path.endsWith('.yaml');

const pathsOf = ({ files }: RepositoryReading) =>
  files.map(({ path }) => path).sort();

describe('readWorkingTree', () => {
  it('reads what is wanted and knows of the rest', () => {
    const folder = makeFolder({ 'a/b.yaml': 'b: 1\n', 'c.txt': 'text' });
    expect(readWorkingTree(folder, isYaml)).toEqual({
      files: expect.arrayContaining([
        { path: 'a/b.yaml', content: 'b: 1\n' },
        { path: 'c.txt', content: '' },
      ]),
      unread: [],
    });
  });

  it('takes what git knows or would take up, where there is git', () => {
    const folder = makeFolder({
      '.gitignore': 'ignored.yaml\n',
      'ignored.yaml': '',
      'old.yaml': '',
      'node_modules/x/y.yaml': '',
    });
    commitAll(folder);
    writeFileSync(join(folder, 'new.yaml'), '');
    expect(pathsOf(readWorkingTree(folder, isYaml))).toEqual([
      '.gitignore',
      'new.yaml',
      'old.yaml',
    ]);
  });

  it('takes everything of a folder that an outer repository ignores', () => {
    const outer = makeFolder({
      '.gitignore': 'inner/\n',
      'inner/a.yaml': '',
      'inner/node_modules/b.yaml': '',
    });
    commitAll(outer);
    expect(pathsOf(readWorkingTree(join(outer, 'inner'), isYaml))).toEqual([
      'a.yaml',
    ]);
  });

  it.each([
    ['in a folder', (folder: string) => readWorkingTree(folder, isYaml)],
    [
      'in a repository',
      (folder: string) => {
        commitAll(folder);
        return readWorkingTree(folder, isYaml);
      },
    ],
    [
      'in a commit',
      (folder: string) => {
        commitAll(folder);
        return readCommit(folder, 'HEAD', isYaml);
      },
    ],
  ])('follows no link %s', (_, read) => {
    const outside = makeFolder({ 'secret.yaml': 'secret: 1\n' });
    const folder = makeFolder({ 'real.yaml': '' });
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'link.yaml'));
    symlinkSync('/nowhere', join(folder, 'dangling.yaml'));
    symlinkSync(outside, join(folder, 'folder'));
    symlinkSync('.', join(folder, 'loop'));
    const reading = read(folder);
    expect(pathsOf(reading)).toEqual(['real.yaml']);
    const reason = 'the file is a symbolic link, which is not followed';
    expect([...reading.unread].sort(byPath)).toEqual([
      { path: 'dangling.yaml', reason },
      { path: 'link.yaml', reason },
    ]);
  });

  it('follows no link that took the place of a folder that git knows', () => {
    const outside = makeFolder({ 'a.yaml': 'secret: 1\n' });
    const folder = makeFolder({ 'folder/a.yaml': '' });
    commitAll(folder);
    execFileSync('rm', ['-r', join(folder, 'folder')]);
    symlinkSync(outside, join(folder, 'folder'));
    expect(JSON.stringify(readWorkingTree(folder, isYaml))).not.toContain(
      'secret',
    );
  });

  it('opens neither pipes nor submodules', () => {
    const inner = makeFolder({ 'inner.yaml': '' });
    commitAll(inner);
    const folder = makeFolder({ 'a.yaml': '' });
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    execFileSync(
      'git',
      [
        ...['-c', 'protocol.file.allow=always', 'clone', '--quiet'],
        ...[inner, join(folder, 'module.yaml')],
      ],
      { stdio: 'pipe' },
    );
    commitAll(folder);
    expect(pathsOf(readWorkingTree(folder, isYaml))).toEqual(['a.yaml']);
    expect(pathsOf(readCommit(folder, 'HEAD', isYaml))).toEqual(['a.yaml']);
  });

  it('does not open what is huge', () => {
    const folder = makeFolder({ 'huge.yaml': '', 'huge.bin': '' });
    for (const name of ['huge.yaml', 'huge.bin'])
      truncateSync(join(folder, name), 3_000_000_000);
    expect(readWorkingTree(folder, isYaml)).toEqual({
      files: [{ path: 'huge.bin', content: '' }],
      unread: [{ path: 'huge.yaml', reason: 'the file is larger than 2 MB' }],
    });
  });

  it('says why a file could not be read, and forgets one that is gone', () => {
    const folder = makeFolder({ 'a.yaml': '', 'b.yaml': '', 'c.yaml': '' });
    const reading = readWorkingTree(folder, isYaml, place => {
      const code = place.endsWith('a.yaml') ? 'EACCES' : 'ENOENT';
      if (place.endsWith('c.yaml')) return new Uint8Array();
      throw Object.assign(new Error(code), { code });
    });
    expect(pathsOf(reading)).toEqual(['c.yaml']);
    expect(reading.unread).toEqual([
      { path: 'a.yaml', reason: 'the file cannot be read: permission denied' },
    ]);
  });

  it('holds bytes that are no text as base64', () => {
    const folder = makeFolder({ 'a.yaml': new Uint8Array([0xff, 0xfe, 0]) });
    expect(readWorkingTree(folder, isYaml).files).toEqual([
      { path: 'a.yaml', content: '//4A', encoding: 'base64' },
    ]);
  });

  it('reads a commit as it reads the files that were committed', () => {
    const folder = makeFolder({
      'a.yaml': 'a: 1\n',
      'b/same.yaml': 'a: 1\n',
      'b/a "strange", grün\n.yaml': 'b: 1\n',
      'c.yaml': new Uint8Array([0xff]),
      'd.txt': 'd',
    });
    mkdirSync(join(folder, 'empty'));
    commitAll(folder);
    const committed = readCommit(folder, 'HEAD', isYaml);
    const working = readWorkingTree(folder, isYaml);
    const sorted = ({ files }: RepositoryReading) => [...files].sort(byPath);
    expect(sorted(committed)).toEqual(sorted(working));
    expect(committed.files).toHaveLength(5);
  });
});
