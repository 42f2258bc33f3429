import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';
import { ObjectReader } from './ObjectReader';
import { runGit } from './runGit';

let sandbox: TestSandbox;
let reader: ObjectReader;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  reader = new ObjectReader(sandbox.gitDir);
});
afterEach(async () => {
  reader.close();
  await sandbox.close();
});

const hash = async (content: Buffer) =>
  (
    await runGit(sandbox.gitDir, ['hash-object', '-w', '--stdin'], {
      input: content,
    })
  )
    .toString()
    .trim();

describe('ObjectReader', () => {
  it('answers questions asked at once, each with its own object', async () => {
    const contents = [
      Buffer.alloc(0),
      Buffer.from('small\n'),
      Buffer.alloc(1_000_000, 'large\n'),
      Buffer.from(`${'1'.repeat(40)} blob 7\nfoo`),
    ];
    const ids = await Promise.all(contents.map(hash));
    const found = await Promise.all(ids.map(id => reader.read(id)));

    expect(found).toEqual(
      ids.map((sha, index) => ({
        sha,
        type: 'blob',
        content: contents[index],
      })),
    );
  });

  it.each(['1'.repeat(40), 'no such ref', '', 'a\nb', 'HEAD:nowhere'])(
    'finds nothing under %j and goes on',
    async name => {
      expect(await reader.read(name)).toBeUndefined();
      expect(await reader.read('refs/heads/main')).toMatchObject({
        type: 'commit',
      });
    },
  );

  it('sees objects that were written after it started', async () => {
    await reader.read('refs/heads/main');
    const sha = await hash(Buffer.from('new'));
    expect(await reader.readById(sha)).toMatchObject({ sha });
  });

  it('follows a commit to its tree and takes nothing but whole ids', async () => {
    const commit = await sandbox.git('rev-parse', 'main');
    const tree = await sandbox.git('rev-parse', 'main^{tree}');
    expect((await reader.readTree(commit))?.sha).toBe(tree);
    expect((await reader.readTree(tree))?.sha).toBe(tree);
    expect(await reader.readTree('main')).toBeUndefined();
    expect(await reader.readById('main')).toBeUndefined();
  });
});
