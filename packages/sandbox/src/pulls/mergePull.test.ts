import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

const open = async (head: string, more: object = {}) => {
  const { body } = await sandbox.api('POST', '/pulls', {
    title: `Create ${head}`,
    head,
    base: 'main',
    ...more,
  });
  return body;
};
const merge = (number: number, body: object = {}) =>
  sandbox.api('PUT', `/pulls/${number}/merge`, body);
const show = (format: string, commit = 'main') =>
  sandbox.git('show', '--no-patch', `--format=${format}`, commit);

describe('PUT pulls/{number}/merge', () => {
  it('makes a merge commit and closes the pull request, which keeps its commits', async () => {
    const base = await sandbox.git('rev-parse', 'main');
    const head = await sandbox.commit('topic', { 'a.txt': 'a\n' });
    await open('topic');

    const before = await sandbox.api('GET', '/pulls/1/merge');
    const { status, body } = await merge(1);
    const after = await sandbox.api('GET', '/pulls/1/merge');
    await sandbox.git('branch', '-D', 'topic');
    await sandbox.commit('main', { 'later.txt': 'later\n' });
    const pull = await sandbox.api('GET', '/pulls/1');

    expect([before.status, status, after.status]).toEqual([404, 200, 204]);
    expect(body).toEqual({
      merged: true,
      message: 'Pull Request successfully merged',
      sha: await sandbox.git('rev-parse', 'main^'),
    });
    expect(await show('%P', body.sha)).toBe(`${base} ${head}`);
    expect(await show('%B', body.sha)).toBe(
      'Merge pull request #1 from acme/topic\n\nCreate topic',
    );
    expect(pull.body).toMatchObject({
      state: 'closed',
      merged: true,
      merged_by: { login: 'slipway[bot]' },
      merge_commit_sha: body.sha,
      head: { sha: head },
      base: { sha: base },
      commits: 1,
      changed_files: 1,
    });
    await sandbox.git('fsck', '--strict');
  });

  it('squashes into one commit of the author', async () => {
    await sandbox.commit('topic', { 'a.txt': 'a\n' });
    await sandbox.commit('topic', { 'b.txt': 'b\n' });
    await open('topic');

    await merge(1, { merge_method: 'squash', commit_message: 'Because.' });

    expect(await show('%an|%B')).toBe(
      'slipway[bot]|Create topic (#1)\n\nBecause.',
    );
    expect(await sandbox.git('rev-list', '--count', 'main')).toBe('2');
  });

  it('rebases every commit onto a base that moved on', async () => {
    await sandbox.commit('topic', { 'a.txt': 'a\n' });
    await sandbox.commit('topic', { 'b.txt': 'b\n' });
    await open('topic');
    const base = await sandbox.commit('main', { 'c.txt': 'c\n' });

    const { body } = await merge(1, { merge_method: 'rebase' });

    expect(await sandbox.git('rev-parse', 'main')).toBe(body.sha);
    expect(await sandbox.git('rev-parse', 'main~2')).toBe(base);
    expect(await sandbox.git('ls-tree', '--name-only', 'main')).toBe(
      'README.md\na.txt\napps\nb.txt\nc.txt',
    );
    expect(await show('%an')).toBe('Dev');
  });

  it('answers 405 to a conflict, and says so before', async () => {
    await sandbox.commit('topic', { 'README.md': 'one\n' });
    await open('topic');
    const main = await sandbox.commit('main', { 'README.md': 'two\n' });

    const pull = await sandbox.api('GET', '/pulls/1');
    const answers = [
      await merge(1),
      await merge(1, { merge_method: 'squash' }),
      await merge(1, { merge_method: 'rebase' }),
    ];

    expect(pull.body).toMatchObject({
      mergeable: false,
      mergeable_state: 'dirty',
    });
    for (const { status, body } of answers) {
      expect(status).toBe(405);
      expect(body.message).toBe('Pull Request is not mergeable');
    }
    expect(await sandbox.git('rev-parse', 'main')).toBe(main);
  });

  it('answers 405 to what is closed, merged or a draft', async () => {
    await sandbox.commit('closed', { 'a.txt': 'a\n' });
    await sandbox.commit('merged', { 'b.txt': 'b\n' });
    await sandbox.commit('draft', { 'c.txt': 'c\n' });
    await open('closed');
    await open('merged');
    await open('draft', { draft: true });
    await sandbox.api('PATCH', '/pulls/1', { state: 'closed' });
    await merge(2);

    for (const number of [1, 2, 3])
      expect((await merge(number)).status).toBe(405);
  });

  it('answers 409 when the head is not the expected one', async () => {
    const expected = await sandbox.commit('topic', { 'a.txt': 'a\n' });
    await open('topic');
    const head = await sandbox.commit('topic', { 'b.txt': 'b\n' });

    const { status, body } = await merge(1, { sha: expected });

    expect(status).toBe(409);
    expect(body.message).toBe(
      'Head branch was modified. Review and try the merge again.',
    );
    expect((await merge(1, { sha: head })).status).toBe(200);
  });

  it('refuses a method that there is not', async () => {
    await sandbox.commit('topic', { 'a.txt': 'a\n' });
    await open('topic');

    const { status, body } = await merge(1, { merge_method: 'octopus' });

    expect(status).toBe(422);
    expect(body.message).toContain('merge_method');
  });

  it('loses nothing when twenty merge while others push to the base', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `topic-${index}`);
    for (const name of names) {
      await sandbox.commit(name, { [`${name}.txt`]: `${name}\n` });
      await open(name);
    }
    const push = async (index: number) => {
      const file = `contents/pushed-${index}.txt`;
      const { status } = await sandbox.api('PUT', `/${file}`, {
        message: 'push',
        content: Buffer.from('pushed\n').toString('base64'),
      });
      return status;
    };

    const [merged, pushed] = await Promise.all([
      Promise.all(names.map((_, index) => merge(index + 1))),
      Promise.all([0, 1, 2, 3, 4].map(push)),
    ]);

    expect(merged.map(({ status }) => status)).toEqual(names.map(() => 200));
    const files = (await sandbox.git('ls-tree', '--name-only', 'main')).split(
      '\n',
    );
    expect(files).toEqual(
      expect.arrayContaining(names.map(name => `${name}.txt`)),
    );
    // Whoever pushes may be told that the branch moved; whoever was told yes must find the file.
    const accepted = pushed.flatMap((status, index) =>
      status === 201 ? [`pushed-${index}.txt`] : [],
    );
    expect(files).toEqual(expect.arrayContaining(accepted));
    const { body } = await sandbox.api('GET', '/pulls?state=open');
    expect(body).toEqual([]);
    // Sixty requests of a git process or more each, on a machine that may be busy.
  }, 60_000);
});
