import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';
import { runGit } from '../git/runGit';

let sandbox: TestSandbox;
let base: string;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  base = await sandbox.git('rev-parse', 'main^{tree}');
});
afterEach(() => sandbox.close());

/** What git itself makes of a base tree and lines of `git update-index --index-info`. */
async function writeTreeWithGit(treeish: string, lines: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-index-'));
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  await runGit(sandbox.gitDir, ['read-tree', treeish], { env });
  await runGit(sandbox.gitDir, ['update-index', '--replace', '--index-info'], {
    env,
    input: lines.map(line => `${line}\n`).join(''),
  });
  const tree = await runGit(sandbox.gitDir, ['write-tree'], { env });
  await rm(folder, { recursive: true });
  return tree.toString().trim();
}

const hash = async (input: string) =>
  (await runGit(sandbox.gitDir, ['hash-object', '-w', '--stdin'], { input }))
    .toString()
    .trim();

describe('POST git/trees', () => {
  it('makes the tree that git makes of the same files', async () => {
    const files = Array.from({ length: 120 }, (_, n) => ({
      path: `apps/order/api/src/part-${n % 7}/file-${n}.ts`,
      content: `export const n = ${n}; // ä\n`,
    }));
    const { status, body } = await sandbox.api('POST', '/git/trees', {
      base_tree: base,
      tree: [
        ...files.map(file => ({ ...file, mode: '100644', type: 'blob' })),
        {
          path: 'run.sh',
          mode: '100755',
          type: 'blob',
          content: '#!/bin/sh\n',
        },
        { path: 'README.md', mode: '100644', type: 'blob', sha: null },
      ],
    });

    const lines = await Promise.all(
      files.map(
        async ({ path, content }) => `100644 ${await hash(content)}\t${path}`,
      ),
    );
    const expected = await writeTreeWithGit(base, [
      ...lines,
      `100755 ${await hash('#!/bin/sh\n')}\trun.sh`,
      `0 ${'0'.repeat(40)}\tREADME.md`,
    ]);
    expect(status).toBe(201);
    expect(body.sha).toBe(expected);
    expect(body.tree.map((entry: { path: string }) => entry.path)).toEqual([
      'apps',
      'run.sh',
    ]);
    expect(await sandbox.git('fsck', '--strict', '--no-dangling')).toBe('');
  });

  it('sorts as git does when a file and a folder have the same beginning', async () => {
    const paths = ['a/x', 'a.b', 'a-b', 'a0', 'ab/c'];
    const { body } = await sandbox.api('POST', '/git/trees', {
      tree: paths.map(path => ({ path, mode: '100644', content: path })),
    });
    const empty = await writeTreeWithGit(
      '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
      await Promise.all(
        paths.map(async path => `100644 ${await hash(path)}\t${path}`),
      ),
    );
    expect(body.sha).toBe(empty);
  });

  it('takes a folder by its id, and lets a file take the place of a folder', async () => {
    const apps = await sandbox.git('rev-parse', 'main:apps');
    const { body } = await sandbox.api('POST', '/git/trees', {
      base_tree: base,
      tree: [
        { path: 'copy', mode: '040000', type: 'tree', sha: apps },
        { path: 'apps', mode: '100644', type: 'blob', content: 'gone' },
      ],
    });
    expect(await sandbox.git('rev-parse', `${body.sha}:copy`)).toBe(apps);
    expect(await sandbox.git('show', `${body.sha}:apps`)).toBe('gone');
  });

  it('leaves no empty folder behind', async () => {
    const { body } = await sandbox.api('POST', '/git/trees', {
      base_tree: base,
      tree: [{ path: 'apps/order/api/main.ts', mode: '100644', sha: null }],
    });
    expect(await sandbox.git('ls-tree', '--name-only', body.sha)).toBe(
      'README.md',
    );
  });

  it('puts nothing below a file', async () => {
    const { status, body } = await sandbox.api('POST', '/git/trees', {
      base_tree: base,
      tree: [{ path: 'README.md/a', content: '' }],
    });
    expect({ status, message: body.message }).toEqual({
      status: 422,
      message: 'GitRPC::BadObjectState',
    });
  });

  it('takes the tree of a commit as the base', async () => {
    const { body } = await sandbox.api('POST', '/git/trees', {
      base_tree: await sandbox.git('rev-parse', 'main'),
      tree: [],
    });
    expect(body.sha).toBe(base);
  });

  it.each<[object, string]>([
    [{}, `Invalid request.\n\n"tree" wasn't supplied.`],
    [
      { tree: 'README.md' },
      `Invalid request.\n\nFor 'properties/tree', "README.md" is not an array.`,
    ],
    [
      { base_tree: '1'.repeat(40), tree: [] },
      'base_tree is not a valid tree oid',
    ],
    [{ base_tree: 'main', tree: [] }, 'base_tree is not a valid tree oid'],
    [
      { tree: [{ path: '/a', content: '' }] },
      'tree.path cannot start with a slash',
    ],
    ...['../a', 'a//b', 'a/./b', '.git/config', 'a/.GIT/x', 'a/', ''].map(
      (path): [object, string] => [
        { tree: [{ path, content: '' }] },
        'tree.path contains a malformed path component',
      ],
    ),
    [{ tree: [{ path: 'a' }] }, 'Must supply either tree.sha or tree.content'],
    [
      { tree: [{ path: 'a', sha: '1'.repeat(40) }] },
      `tree.sha ${'1'.repeat(40)} is not a valid blob`,
    ],
    [{ tree: [{ path: 'a', sha: null }] }, 'GitRPC::BadObjectState'],
    [
      {
        tree: [
          { path: 'a', content: '' },
          { path: 'a/b', content: '' },
        ],
      },
      'GitRPC::BadObjectState',
    ],
  ])('refuses %j', async (request, message) => {
    const { status, body } = await sandbox.api('POST', '/git/trees', request);
    expect(status).toBe(422);
    expect(body).toEqual({
      message,
      documentation_url: 'https://docs.github.com/rest/git/trees#create-a-tree',
      status: '422',
    });
  });
});

describe('GET git/trees', () => {
  it('lists everything below when asked to, by tree, commit or branch', async () => {
    const commit = await sandbox.git('rev-parse', 'main');
    for (const name of [base, commit, 'main']) {
      const { body } = await sandbox.api(
        'GET',
        `/git/trees/${name}?recursive=true`,
      );
      expect(body).toMatchObject({ sha: base, truncated: false });
      expect(body.tree.map((entry: { path: string }) => entry.path)).toEqual([
        'README.md',
        'apps',
        'apps/order',
        'apps/order/api',
        'apps/order/api/main.ts',
      ]);
      expect(body.tree[4]).toEqual({
        path: 'apps/order/api/main.ts',
        mode: '100644',
        type: 'blob',
        sha: await sandbox.git('rev-parse', 'main:apps/order/api/main.ts'),
        size: 14,
        url: expect.stringContaining('/git/blobs/'),
      });
    }
  });

  it('answers 404 for what is no tree', async () => {
    const blob = await sandbox.git('rev-parse', 'main:README.md');
    for (const name of [blob, 'nowhere', '1'.repeat(40), 'main^{tree}']) {
      const { status } = await sandbox.api('GET', `/git/trees/${name}`);
      expect(status).toBe(404);
    }
  });
});
