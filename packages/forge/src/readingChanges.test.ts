import type { RepositoryFile } from '@slipway/change-set';
import { startSandboxForge } from './__testUtils__/startSandboxForge';

// Each test has a repository of its own.
jest.setTimeout(120_000);

const OPEN_PULLS = 'GET /repos/{owner}/{repo}/pulls';
const PULL_COMMITS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const BLOB = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';

const textFile = (path: string, content: string): RepositoryFile => ({
  path,
  content,
});

const proposalOf = (name: string, files?: RepositoryFile[]) => ({
  branch: `slipway/${name}/api`,
  title: `Create ${name}-api`,
  body: `Creates ${name}.`,
  files: files ?? [textFile(`apps/${name}/api/a.txt`, `${name} 한글\n`)],
  requester: 'user:default/ana',
});

describe('GitHubForge, reading changes and proposals', () => {
  let sandbox: Awaited<ReturnType<typeof startSandboxForge>>;

  beforeEach(async () => {
    sandbox = await startSandboxForge();
  });
  afterEach(async () => {
    await sandbox.stop();
    sandbox.judge.throwFaults();
  });

  /** Merges a pull request of a person with these contents; `null` deletes. */
  async function merge(changes: Record<string, string | Buffer | null>) {
    const main = await sandbox.api('GET', 'branches/main');
    const tree = [];
    for (const [path, content] of Object.entries(changes)) {
      const entry = { path, mode: '100644', type: 'blob' };
      if (typeof content === 'string') tree.push({ ...entry, content });
      else if (content === null) tree.push({ ...entry, sha: null });
      else {
        const { sha } = await sandbox.api('POST', 'git/blobs', {
          content: content.toString('base64'),
          encoding: 'base64',
        });
        tree.push({ ...entry, sha });
      }
    }
    const { sha } = await sandbox.api('POST', 'git/trees', {
      base_tree: main.commit.commit.tree.sha,
      tree,
    });
    const commit = await sandbox.api('POST', 'git/commits', {
      tree: sha,
      parents: [main.commit.sha],
      message: 'Change',
    });
    await sandbox.api('PATCH', 'git/refs/heads/main', { sha: commit.sha });
  }

  const all = () => true;
  const readMain = async () => (await sandbox.createForge().readBase()).commit;

  describe('readChanges', () => {
    it('gives the files of a later commit, calling again only for what was not new', async () => {
      const from = await readMain();
      await merge({
        'new.txt': 'new\n',
        'open.txt': 'a\nno end',
        'README.md': '# Changed\n',
        'bin/run': null,
        'image.png': Buffer.from([0, 255]),
        'unread.txt': 'x\n',
      });
      sandbox.judge.calls.length = 0;
      const changes = await sandbox
        .createForge()
        .readChanges(from, await sandbox.git('rev-parse', 'main'), path =>
          path.startsWith('unread') ? false : true,
        );
      expect(changes).toEqual({
        files: [
          textFile('README.md', '# Changed\n'),
          { path: 'image.png', content: 'AP8=', encoding: 'base64' },
          textFile('new.txt', 'new\n'),
          textFile('open.txt', 'a\nno end'),
        ],
        paths: ['README.md', 'image.png', 'new.txt', 'open.txt', 'unread.txt'],
        removed: ['bin/run'],
      });
      expect(sandbox.judge.calls).toEqual([COMPARE, BLOB, BLOB]);
    });

    it('says where a renamed file was', async () => {
      const from = await readMain();
      await merge({ 'README.md': null, 'docs/README.md': '# Platform\n' });
      const forge = sandbox.createForge();
      expect(await forge.readChanges(from, await readMain(), all)).toEqual({
        files: [textFile('docs/README.md', '# Platform\n')],
        paths: ['docs/README.md'],
        removed: ['README.md'],
      });
    });

    it('finds nothing between a commit and itself', async () => {
      const main = await readMain();
      expect(await sandbox.createForge().readChanges(main, main, all)).toEqual({
        files: [],
        paths: [],
        removed: [],
      });
    });

    it('gives up when the history was rewritten', async () => {
      const first = await readMain();
      await merge({ 'a.txt': 'a\n' });
      const second = await readMain();
      const forge = sandbox.createForge();
      expect(await forge.readChanges(second, first, all)).toBeUndefined();
      const gone = 'f'.repeat(40);
      expect(await forge.readChanges(gone, first, all)).toBeUndefined();
    });

    it.each([
      ['more than GitHub lists', 301, 'new', true],
      ['as many as GitHub may have cut', 300, 'new', true],
      ['fewer', 299, 'new', false],
    ])('gives up on %s', async (_, count, name, isGivenUp) => {
      const from = await readMain();
      await merge(
        Object.fromEntries(
          Array.from({ length: count }, (__, index) => [
            `${name}/${index}.txt`,
            `${index}\n`,
          ]),
        ),
      );
      const changes = await sandbox
        .createForge()
        .readChanges(from, await readMain(), all);
      expect(changes === undefined).toBe(isGivenUp);
    });

    it('gives up when a tarball costs less than the calls', async () => {
      const files = (text: string) =>
        Object.fromEntries(
          Array.from({ length: 31 }, (_, index) => [`${index}.txt`, text]),
        );
      await merge(files('old\n'));
      const from = await readMain();
      await merge(files('new\n'));
      const to = await readMain();
      const forge = sandbox.createForge();
      expect(await forge.readChanges(from, to, all)).toBeUndefined();
      expect(
        await forge.readChanges(from, to, path => path !== '0.txt'),
      ).toBeDefined();
    });

    it('leaves it to the tarball to tell a link from a file', async () => {
      const from = await readMain();
      await merge({ 'a.txt': 'target' });
      expect(
        await sandbox.createForge().readChanges(from, await readMain(), all),
      ).toBeUndefined();
    });
  });

  describe('listOpenProposals', () => {
    it('lists what Slipway proposed, until it is merged or closed', async () => {
      const forge = sandbox.createForge();
      expect(await forge.listOpenProposals()).toEqual([]);
      for (const name of ['order', 'coupon', 'ticket'])
        await forge.proposeChange(proposalOf(name));
      const proposals = await forge.listOpenProposals();
      expect(proposals).toEqual(
        ['order', 'coupon', 'ticket'].map((name, index) => ({
          number: index + 1,
          url: expect.stringMatching(`/acme/platform/pull/${index + 1}$`),
          branch: `slipway/${name}/api`,
          head: expect.stringMatching(/^[0-9a-f]{40}$/),
          requester: 'user:default/ana',
          openedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+Z$/),
        })),
      );
      await sandbox.api('PUT', 'pulls/1/merge', {});
      await sandbox.api('PATCH', 'pulls/3', { state: 'closed' });
      expect(await forge.listOpenProposals()).toEqual([proposals[1]]);
    });

    it('asks who it was once for each head, and pays nothing while nothing changes', async () => {
      const forge = sandbox.createForge();
      await forge.proposeChange(proposalOf('order'));
      sandbox.judge.calls.length = 0;
      const first = await forge.listOpenProposals();
      expect(sandbox.judge.calls).toEqual([OPEN_PULLS, PULL_COMMITS]);

      const readUsed = async () =>
        (await sandbox.readRateLimit()).used as number;
      const used = await readUsed();
      expect(await forge.listOpenProposals()).toEqual(first);
      expect(await readUsed()).toBe(used);
      expect(sandbox.judge.calls).toEqual([
        OPEN_PULLS,
        PULL_COMMITS,
        OPEN_PULLS,
      ]);

      await forge.proposeChange(proposalOf('coupon'));
      sandbox.judge.calls.length = 0;
      expect(await forge.listOpenProposals()).toHaveLength(2);
      expect(sandbox.judge.calls).toEqual([OPEN_PULLS, PULL_COMMITS]);
    });

    it('knows who asked also after a person has pushed to the branch', async () => {
      const forge = sandbox.createForge();
      await forge.proposeChange(proposalOf('order'));
      const [before] = await forge.listOpenProposals();
      await sandbox.api('PUT', 'contents/apps/order/api/README.md', {
        message: 'Say more',
        content: Buffer.from('more\n').toString('base64'),
        branch: before.branch,
      });
      const [after] = await forge.listOpenProposals();
      expect(after).toEqual({
        ...before,
        head: await sandbox.git('rev-parse', before.branch),
      });
    });

    it('leaves pull requests of people out', async () => {
      const main = await readMain();
      await sandbox.git('update-ref', 'refs/heads/topic', main);
      await sandbox.api('PUT', 'contents/b.txt', {
        message: 'Mine',
        content: '',
        branch: 'topic',
      });
      await sandbox.api('POST', 'pulls', {
        head: 'topic',
        base: 'main',
        title: 'Mine',
      });
      expect(await sandbox.createForge().listOpenProposals()).toEqual([]);
    });

    it('lists more than a page of them', async () => {
      const forge = sandbox.createForge();
      await forge.proposeChange(proposalOf('order'));
      const head = await sandbox.git('rev-parse', 'slipway/order/api');
      const branches = Array.from(
        { length: 100 },
        (_, index) => `slipway/other/api-${index}`,
      );
      await Promise.all(
        branches.map(branch =>
          sandbox.git('update-ref', `refs/heads/${branch}`, head),
        ),
      );
      for (const branch of branches)
        await sandbox.api('POST', 'pulls', {
          head: branch,
          base: 'main',
          title: branch,
        });
      expect(await forge.listOpenProposals()).toHaveLength(101);
    });
  });

  describe('readProposalFiles', () => {
    it('reads what a pull request adds, also beyond a page', async () => {
      const files = [
        ...Array.from({ length: 101 }, (_, index) =>
          textFile(`apps/order/api/${String(index).padStart(3, '0')}`, 'x\n'),
        ),
        textFile('apps/order/api/empty', ''),
        {
          path: 'apps/order/api/logo.png',
          content: 'AP8B',
          encoding: 'base64' as const,
        },
      ];
      const forge = sandbox.createForge();
      await forge.proposeChange(proposalOf('order', files));
      const [proposal] = await forge.listOpenProposals();
      const read = await forge.readProposalFiles(proposal, all);
      expect(read.files).toEqual(files);
      const some = await forge.readProposalFiles(proposal, path =>
        path.endsWith('000'),
      );
      expect(some.files).toEqual([files[0]]);
      expect(some.paths).toEqual(files.map(({ path }) => path));
    });

    it('leaves out what the branch changes or removes', async () => {
      const forge = sandbox.createForge();
      await forge.proposeChange(proposalOf('order'));
      const { content, sha } = await sandbox.api('GET', 'contents/README.md');
      expect(content).toBeDefined();
      await sandbox.api('PUT', 'contents/README.md', {
        message: 'Change',
        content: '',
        sha,
        branch: 'slipway/order/api',
      });
      const [proposal] = await forge.listOpenProposals();
      expect((await forge.readProposalFiles(proposal, all)).paths).toEqual([
        'apps/order/api/a.txt',
      ]);
    });
  });

  describe('findProposal', () => {
    const find = (proposal: ReturnType<typeof proposalOf>) =>
      sandbox.createForge().findProposal(proposal);

    it('finds the same proposal of the same person, open or merged', async () => {
      const proposal = proposalOf('order');
      expect(await find(proposal)).toBeUndefined();
      await sandbox.createForge().proposeChange(proposal);
      expect(await find(proposal)).toMatchObject({ number: 1, state: 'open' });
      expect(
        await find({ ...proposal, requester: 'user:default/ben' }),
      ).toBeUndefined();
      expect(
        await find({ ...proposal, files: [textFile('b.txt', 'b\n')] }),
      ).toBeUndefined();
      await sandbox.api('PUT', 'pulls/1/merge', {});
      expect(await find(proposal)).toMatchObject({ state: 'merged' });
    });

    it('does not find what was closed, or merged and then taken back', async () => {
      const main = await readMain();
      for (const name of ['order', 'coupon'])
        await sandbox.createForge().proposeChange(proposalOf(name));
      await sandbox.api('PATCH', 'pulls/1', { state: 'closed' });
      expect(await find(proposalOf('order'))).toBeUndefined();
      await sandbox.api('PUT', 'pulls/2/merge', {});
      await sandbox.api('PATCH', 'git/refs/heads/main', {
        sha: main,
        force: true,
      });
      expect(await find(proposalOf('coupon'))).toBeUndefined();
    });
  });

  describe('a pinned base', () => {
    it('gets the commit, although the branch has moved since, in four calls', async () => {
      const forge = sandbox.createForge();
      const base = await forge.readBase();
      await forge.findTaken([]);
      await merge({ 'a.txt': 'a\n' });
      sandbox.judge.calls.length = 0;
      await forge.proposeChange({ ...proposalOf('order'), base });
      expect(await sandbox.git('rev-parse', 'slipway/order/api^')).toBe(
        base.commit,
      );
      expect(sandbox.judge.calls).toHaveLength(4);
    });
  });

  describe('readFile', () => {
    it('reads one file of a commit, and nothing where none lies', async () => {
      const forge = sandbox.createForge();
      const main = await readMain();
      expect(await forge.readFile(main, 'README.md')).toEqual(
        textFile('README.md', '# Platform\n'),
      );
      expect(await forge.readFile(main, 'bin/logo.png')).toEqual({
        path: 'bin/logo.png',
        content: 'AP8B',
        encoding: 'base64',
      });
      for (const path of ['none', 'bin', 'a b/c#?%41'])
        expect(await forge.readFile(main, path)).toBeUndefined();
      expect(await forge.readFile('f'.repeat(40), 'README.md')).toBeUndefined();
    });

    it('reads a file of more than a megabyte', async () => {
      const content = `${'x'.repeat(1_100_000)}\n`;
      await merge({ 'large.txt': content });
      expect(
        await sandbox.createForge().readFile(await readMain(), 'large.txt'),
      ).toEqual(textFile('large.txt', content));
    });
  });

  it('tells what became of a pull request, in one call, or two of what was merged', async () => {
    const forge = sandbox.createForge();
    for (const name of ['order', 'coupon', 'ticket'])
      await forge.proposeChange(proposalOf(name));
    await sandbox.api('POST', 'pulls/1/reviews', { event: 'APPROVE' });
    const { sha } = await sandbox.api('PUT', 'pulls/1/merge', {});
    await sandbox.api('PATCH', 'pulls/2', { state: 'closed' });
    const moment = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+Z$/);
    const pull = (number: number) => ({
      number,
      url: expect.stringMatching(`/acme/platform/pull/${number}$`),
      head: expect.stringMatching(/^[0-9a-f]{40}$/),
      openedAt: moment,
    });
    sandbox.judge.calls.length = 0;
    expect(await forge.readProposal(1)).toEqual({
      ...pull(1),
      state: 'merged',
      approvedAt: moment,
      closedAt: moment,
      mergedAt: moment,
      mergeCommit: sha,
      mergedBy: 'guest',
    });
    expect(sandbox.judge.calls).toEqual([
      'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    ]);
    sandbox.judge.calls.length = 0;
    expect(await forge.readProposal(2)).toEqual({
      ...pull(2),
      state: 'closed',
      closedAt: moment,
    });
    expect(sandbox.judge.calls).toHaveLength(1);
    expect(await forge.readProposal(3)).toEqual({ ...pull(3), state: 'open' });
    await expect(forge.readProposal(4)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('knows when the base branch was last committed to', async () => {
    const { commit, committedAt } = await sandbox.createForge().readBase();
    const date = await sandbox.git('show', '-s', '--format=%ct', commit);
    expect(Date.parse(committedAt!)).toBe(Number(date) * 1000);
    expect(sandbox.createForge().urlOfCommit(commit)).toMatch(
      `/acme/platform/commit/${commit}`,
    );
  });

  it('tells whether a commit is one of the base branch', async () => {
    const forge = sandbox.createForge();
    const first = await readMain();
    await merge({ 'a.txt': 'a\n' });
    await forge.proposeChange(proposalOf('order'));
    expect(await forge.isOnBase(first)).toBe(true);
    expect(await forge.isOnBase(await readMain())).toBe(true);
    expect(
      await forge.isOnBase(await sandbox.git('rev-parse', 'slipway/order/api')),
    ).toBe(false);
    expect(await forge.isOnBase('f'.repeat(40))).toBe(false);
  });
});
