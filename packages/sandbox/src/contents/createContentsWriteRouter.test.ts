import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

const encode = (text: string) => Buffer.from(text).toString('base64');
const put = (path: string, body: object) =>
  sandbox.api('PUT', `/contents/${path}`, { message: 'change', ...body });

describe('PUT contents', () => {
  it('creates a file in a commit of its own, then changes it', async () => {
    const created = await put('a/b.txt', { content: encode('one') });
    expect(created).toMatchObject({
      status: 201,
      body: { content: { path: 'a/b.txt' }, commit: { message: 'change' } },
    });
    expect(await sandbox.git('show', 'main:a/b.txt')).toBe('one');

    const changed = await put('a/b.txt', {
      content: encode('two'),
      sha: created.body.content.sha,
    });
    expect(changed).toMatchObject({
      status: 200,
      body: { commit: { parents: [{ sha: created.body.commit.sha }] } },
    });
    expect(await sandbox.git('show', 'main:a/b.txt')).toBe('two');
  });

  it('writes to the branch it is told', async () => {
    const main = await sandbox.git('rev-parse', 'main');
    await sandbox.commit('topic', { 'a.txt': 'a' });
    await put('b.txt', { content: encode('b'), branch: 'topic' });
    expect(await sandbox.git('show', 'topic:b.txt')).toBe('b');
    expect(await sandbox.git('rev-parse', 'main')).toBe(main);
  });

  it('lets one of two win who change the same file at once', async () => {
    const sha = await sandbox.git('rev-parse', 'main:README.md');
    const answers = await Promise.all(
      ['one', 'two', 'three'].map(text =>
        put('README.md', { content: encode(text), sha }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await sandbox.git('rev-list', '--count', 'main')).toBe('2');
  });

  it.each([
    ['README.md', {}, 422, `Invalid request.\n\n"sha" wasn't supplied.`],
    ['README.md', { sha: 'abc' }, 409, 'README.md does not match abc'],
    ['b.txt', { branch: 'none' }, 404, 'Branch none not found'],
    ['a/.git/b', {}, 422, 'path contains a malformed path component'],
    ['apps', {}, 422, 'apps is not a file'],
    ['README.md/b', {}, 422, 'README.md is no folder'],
    [
      'b.txt',
      { content: '*' },
      422,
      "Invalid request.\n\nFor 'properties/content', is not valid Base64.",
    ],
  ])('refuses %s with %j', async (path, body, status, message) => {
    const answer = await put(path, { content: encode('x'), ...body });
    expect({ status: answer.status, message: answer.body.message }).toEqual({
      status,
      message,
    });
  });
});

describe('DELETE contents', () => {
  it('removes a file whose content was seen', async () => {
    const sha = await sandbox.git('rev-parse', 'main:README.md');
    const remove = (body: object) =>
      sandbox.api('DELETE', '/contents/README.md', { message: 'x', ...body });
    expect((await remove({ sha: '1'.repeat(40) })).status).toBe(409);
    expect((await remove({})).status).toBe(422);
    expect(await remove({ sha })).toMatchObject({
      status: 200,
      body: { content: null },
    });
    expect((await remove({ sha })).status).toBe(404);
    expect(await sandbox.git('ls-tree', '--name-only', 'main')).toBe('apps');
  });
});
