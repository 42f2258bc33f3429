import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
let head: string;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  head = await sandbox.commit('topic', { 'a.txt': 'a\n' });
  await sandbox.api('POST', '/pulls', {
    title: 'Title',
    head: 'topic',
    base: 'main',
  });
});
afterEach(() => sandbox.close());

const read = async () => (await sandbox.api('GET', '/pulls/1')).body;

describe('an open pull request', () => {
  it('follows its branches, whoever moves them', async () => {
    const newHead = await sandbox.commit('topic', { 'b.txt': 'b\n' });
    const newBase = await sandbox.commit('main', { 'c.txt': 'c\n' });

    expect(await read()).toMatchObject({
      state: 'open',
      head: { sha: newHead },
      base: { sha: newBase },
      commits: 2,
      changed_files: 2,
    });
    expect(await sandbox.git('rev-parse', 'refs/pull/1/head')).toBe(newHead);
  });

  it('is closed when its branch is deleted, and still shows its files', async () => {
    await sandbox.git('branch', '-D', 'topic');

    expect(await read()).toMatchObject({
      state: 'closed',
      merged: false,
      head: { ref: 'topic', sha: head },
    });
    const { body } = await sandbox.api('GET', '/pulls/1/files');
    expect(body).toMatchObject([{ filename: 'a.txt' }]);
  });

  it('is merged when somebody pushes its commits to the base', async () => {
    await sandbox.git('update-ref', 'refs/heads/main', head);

    expect(await read()).toMatchObject({
      state: 'closed',
      merged: true,
      merge_commit_sha: head,
      commits: 1,
    });
  });

  it('stays open when its branch goes back to where the base is', async () => {
    await sandbox.git('update-ref', 'refs/heads/topic', 'main');

    expect(await read()).toMatchObject({ state: 'open', commits: 0 });
  });

  it('is merged, even squashed, when the sandbox died before it wrote that down', async () => {
    const tree = await sandbox.git('rev-parse', `${head}^{tree}`);
    const squashed = await sandbox.git(
      ...['-c', 'user.name=a', '-c', 'user.email=a@acme.example'],
      ...['commit-tree', tree, '-p', 'main', '-m', 'Title (#1)'],
    );
    // What the git transaction of a merge leaves behind.
    await sandbox.git('update-ref', 'refs/pull/1/merge', squashed);
    await sandbox.git('update-ref', 'refs/heads/main', squashed);

    await sandbox.restart();

    expect(await read()).toMatchObject({
      state: 'closed',
      merged: true,
      merge_commit_sha: squashed,
    });
  });
});
