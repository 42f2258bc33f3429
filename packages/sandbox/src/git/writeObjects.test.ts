import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';
import { runGit } from './runGit';
import { hashObject, writeObjects, type NewObject } from './writeObjects';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

const blob = (content: string | Buffer): NewObject => ({
  type: 'blob',
  content: Buffer.from(content),
});

describe('writeObjects', () => {
  it.each([
    ['empty', Buffer.alloc(0)],
    ['15 bytes', Buffer.alloc(15, 'a')],
    ['16 bytes', Buffer.alloc(16, 'a')],
    ['2048 bytes', Buffer.alloc(2048, 'a')],
    ['binary', Buffer.from([0, 255, 10, 13, 0])],
    ['3 MB', Buffer.alloc(3_000_000, 'abc')],
  ])('writes a blob as git does: %s', async (_, content) => {
    const object = blob(content);
    await writeObjects(sandbox.gitDir, [object]);

    const expected = await runGit(
      sandbox.gitDir,
      ['hash-object', '-t', 'blob', '--stdin'],
      { input: content },
    );
    expect(hashObject(object)).toBe(expected.toString().trim());
    const written = await runGit(sandbox.gitDir, [
      ...['cat-file', 'blob', hashObject(object)],
    ]);
    expect(written.equals(content)).toBe(true);
  });

  it('writes hundreds of objects at once, new and known ones mixed', async () => {
    const objects = Array.from({ length: 300 }, (_, n) => blob(`${n}\n`));
    await writeObjects(sandbox.gitDir, objects.slice(0, 3));
    await writeObjects(sandbox.gitDir, objects);

    const found = await runGit(sandbox.gitDir, ['cat-file', '--batch-check'], {
      input: objects.map(object => `${hashObject(object)}\n`).join(''),
    });
    expect(found.toString().match(/ blob /g)).toHaveLength(300);
  });

  it('writes equal contents once, however many files have them', async () => {
    const objects = Array.from({ length: 30 }, () => blob('same\n'));
    await writeObjects(sandbox.gitDir, objects);
    expect(
      await runGit(sandbox.gitDir, [
        'cat-file',
        'blob',
        hashObject(objects[0]),
      ]),
    ).toEqual(Buffer.from('same\n'));
  });

  it.each([1, 30])(
    'refuses %d commits on a tree that exists nowhere',
    async count => {
      const commits = Array.from({ length: count }, (_, n) => ({
        type: 'commit' as const,
        content: Buffer.from(
          `tree ${'1'.repeat(
            40,
          )}\nauthor A <a@b.c> 1 +0000\ncommitter A <a@b.c> 1 +0000\n\n${n}`,
        ),
      }));
      await expect(writeObjects(sandbox.gitDir, commits)).rejects.toMatchObject(
        { name: 'GitError' },
      );
    },
  );
});
