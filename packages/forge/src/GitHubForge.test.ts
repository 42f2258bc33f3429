import type { RepositoryFile } from '@slipway/change-set';
import { startSandboxForge } from './__testUtils__/startSandboxForge';
import type { Proposal } from './Forge';

// Each test has a repository of its own.
jest.setTimeout(120_000);

const CREATION = [
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'POST /repos/{owner}/{repo}/git/trees',
  'POST /repos/{owner}/{repo}/git/commits',
  'POST /repos/{owner}/{repo}/git/refs',
  'POST /repos/{owner}/{repo}/pulls',
];
const LISTING = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';

const filesOf = (name: string, count = 3): RepositoryFile[] =>
  Array.from({ length: count }, (_, index) => ({
    path: `apps/${name}/api/file-${index}.txt`,
    content: `${name} ${index} 한글\n`,
  }));

const proposalOf = (
  name: string,
  overrides: Partial<Proposal> = {},
): Proposal => ({
  branch: `slipway/${name}/api`,
  title: `Create ${name}-api`,
  body: `Creates ${name}.`,
  files: filesOf(name),
  requester: 'user:default/ana',
  ...overrides,
});

describe('GitHubForge, against the sandbox over HTTP', () => {
  let sandbox: Awaited<ReturnType<typeof startSandboxForge>>;

  beforeEach(async () => {
    sandbox = await startSandboxForge();
  });
  afterEach(async () => {
    await sandbox.stop();
    sandbox.judge.throwFaults();
  });

  const countPulls = async () =>
    (await sandbox.api('GET', 'pulls?state=all')).length;
  const propose = (proposal: Proposal) =>
    sandbox.createForge().proposeChange(proposal);

  it('opens a pull request with exactly the files, in one commit on the base', async () => {
    const base = await sandbox.git('rev-parse', 'main');
    const files = [
      ...filesOf('order'),
      { path: 'bin/new', content: '#!/bin/sh\n', executable: true },
      {
        path: 'bin/new.png',
        content: Buffer.from([0, 254]).toString('base64'),
        encoding: 'base64' as const,
      },
    ];
    const result = await propose(proposalOf('order', { files }));
    expect(result).toMatchObject({
      outcome: 'opened',
      pullRequest: { number: 1, state: 'open' },
    });
    const branch = 'slipway/order/api';
    expect(await sandbox.git('rev-parse', `${branch}^`)).toBe(base);
    expect(
      (await sandbox.git('diff', '--name-status', 'main', branch)).split('\n'),
    ).toEqual(files.map(({ path }) => `A\t${path}`).sort());
    expect(await sandbox.git('show', `${branch}:${files[0].path}`)).toBe(
      'order 0 한글',
    );
    expect(await sandbox.git('ls-tree', branch, 'bin/new')).toMatch(/^100755/);
    expect(await sandbox.git('fsck', '--strict')).toBe('');
  });

  it.each([1, 40, 120])(
    'makes five calls for %i files, and one more when main has moved',
    async count => {
      const forge = sandbox.createForge();
      await forge.proposeChange(proposalOf('first'));
      sandbox.judge.calls.length = 0;
      await forge.proposeChange(
        proposalOf('order', { files: filesOf('order', count) }),
      );
      expect(sandbox.judge.calls).toEqual(CREATION);

      await sandbox.api('PUT', 'pulls/1/merge', {});
      sandbox.judge.calls.length = 0;
      await forge.proposeChange(proposalOf('coupon'));
      expect(sandbox.judge.calls).toEqual([
        CREATION[0],
        LISTING,
        ...CREATION.slice(1),
      ]);
    },
  );

  it('writes more than a megabyte of text in several trees', async () => {
    const files = filesOf('order', 5).map(file => ({
      ...file,
      content: 'x'.repeat(400_000),
    }));
    await propose(proposalOf('order', { files }));
    expect(
      sandbox.judge.calls.filter(call => call === CREATION[1]),
    ).toHaveLength(3);
    expect(
      (
        await sandbox.git('diff', '--name-only', 'main', 'slipway/order/api')
      ).split('\n'),
    ).toHaveLength(5);
  });

  it('finds its own pull request when it is asked again, by any replica', async () => {
    const first = await propose(proposalOf('order'));
    const again = await propose(proposalOf('order'));
    expect(again).toEqual({ ...first, outcome: 'found' });
    expect(await countPulls()).toBe(1);
  });

  it('finds its pull request even after the merge', async () => {
    await propose(proposalOf('order'));
    await sandbox.api('PUT', 'pulls/1/merge', {});
    expect(await propose(proposalOf('order'))).toMatchObject({
      outcome: 'found',
      pullRequest: { number: 1, state: 'merged' },
    });
  });

  it('creates anew what was merged and then taken back', async () => {
    const main = await sandbox.git('rev-parse', 'main');
    await propose(proposalOf('order'));
    await sandbox.api('PUT', 'pulls/1/merge', {});
    await sandbox.api('PATCH', 'git/refs/heads/main', {
      sha: main,
      force: true,
    });
    expect(await propose(proposalOf('order'))).toMatchObject({
      outcome: 'opened',
      pullRequest: { number: 2, state: 'open' },
    });
  });

  it('ends in one pull request when ten replicas propose the same at once', async () => {
    const results = await Promise.all(
      Array.from({ length: 10 }, () => propose(proposalOf('order'))),
    );
    expect(
      results.filter(({ outcome }) => outcome === 'opened').length,
    ).toBeLessThanOrEqual(1);
    expect(
      new Set(
        results.map(result =>
          'pullRequest' in result ? result.pullRequest?.number : undefined,
        ),
      ),
    ).toEqual(new Set([1]));
    expect(await countPulls()).toBe(1);
  });

  it('tells the second person who has the name', async () => {
    await propose(proposalOf('order'));
    expect(
      await propose(proposalOf('order', { requester: 'user:default/ben' })),
    ).toMatchObject({
      outcome: 'branch-taken',
      requester: 'user:default/ana',
      pullRequest: { number: 1 },
    });
  });

  it('refuses other values for a name whose pull request is open', async () => {
    await propose(proposalOf('order'));
    expect(
      await propose(proposalOf('order', { files: filesOf('order', 2) })),
    ).toMatchObject({ outcome: 'branch-taken', pullRequest: { number: 1 } });
  });

  it('refuses a path that is on main, also in another case', async () => {
    expect(
      await propose(proposalOf('member', { files: filesOf('Member') })),
    ).toEqual({ outcome: 'path-taken', paths: ['apps/member'] });
    const files = [{ path: 'README.md', content: 'mine' }];
    expect(await propose(proposalOf('x', { files }))).toEqual({
      outcome: 'path-taken',
      paths: ['README.md'],
    });
    expect(await countPulls()).toBe(0);
  });

  it('keeps what a person pushed to the branch', async () => {
    await propose(proposalOf('order'));
    await sandbox.api('PUT', 'contents/apps/order/api/README.md', {
      message: 'Say more',
      content: Buffer.from('more\n').toString('base64'),
      branch: 'slipway/order/api',
    });
    const head = await sandbox.git('rev-parse', 'slipway/order/api');
    expect(await propose(proposalOf('order'))).toMatchObject({
      outcome: 'found',
      pullRequest: { number: 1, head },
    });
    expect(await sandbox.git('rev-parse', 'slipway/order/api')).toBe(head);
  });

  it('leaves a branch that a person made alone', async () => {
    const main = await sandbox.git('rev-parse', 'main');
    await sandbox.git('update-ref', 'refs/heads/slipway/order/api', main);
    expect(await propose(proposalOf('order'))).toEqual({
      outcome: 'branch-taken',
      branch: 'slipway/order/api',
    });
    expect(await sandbox.git('rev-parse', 'slipway/order/api')).toBe(main);
  });

  it('finishes an attempt that died between branch and pull request', async () => {
    await sandbox.setFaults([
      { match: { method: 'POST', path: '/pulls' }, kind: 'secondary-limit' },
    ]);
    await expect(propose(proposalOf('order'))).rejects.toMatchObject({
      kind: 'rate-limited',
    });
    await sandbox.setFaults([]);
    const head = await sandbox.git('rev-parse', 'slipway/order/api');

    expect(
      await propose(proposalOf('order', { requester: 'user:default/ben' })),
    ).toEqual({
      outcome: 'branch-taken',
      branch: 'slipway/order/api',
      requester: 'user:default/ana',
    });
    expect(await propose(proposalOf('order'))).toMatchObject({
      outcome: 'opened',
      pullRequest: { number: 1, head },
    });
  });

  it('gives a closed name to the next one, on top of the old branch', async () => {
    await propose(proposalOf('order'));
    await sandbox.api('PATCH', 'pulls/1', { state: 'closed' });
    const old = await sandbox.git('rev-parse', 'slipway/order/api');
    const files = filesOf('order', 2);
    expect(
      await propose(
        proposalOf('order', { files, requester: 'user:default/ben' }),
      ),
    ).toMatchObject({ outcome: 'opened', pullRequest: { number: 2 } });
    expect(
      await sandbox.git(
        'merge-base',
        '--is-ancestor',
        old,
        'slipway/order/api',
      ),
    ).toBe('');
    expect(
      (await sandbox.api('GET', 'pulls/2/files')).map(
        (file: { filename: string }) => file.filename,
      ),
    ).toEqual(files.map(({ path }) => path));
  });

  it.each([
    'POST /git/trees',
    'POST /git/commits',
    'POST /git/refs',
    'POST /pulls',
  ])('opens one pull request although %s fails after the write', async call => {
    const [method, path] = call.split(' ');
    await sandbox.setFaults([
      { match: { method, path }, kind: 'error-after', status: 502, times: 1 },
    ]);
    expect(await propose(proposalOf('order'))).toMatchObject({
      pullRequest: { number: 1 },
    });
    expect(await countPulls()).toBe(1);
  });

  it('says that the credentials are refused', async () => {
    await expect(
      sandbox.createForge('wrong').proposeChange(proposalOf('order')),
    ).rejects.toMatchObject({
      kind: 'unauthorized',
      message: expect.stringContaining('integrations.github'),
    });
  });

  it('says how long GitHub asks to wait', async () => {
    await sandbox.setFaults([
      { match: { method: 'POST' }, kind: 'secondary-limit', retryAfter: 7 },
    ]);
    await expect(propose(proposalOf('order'))).rejects.toMatchObject({
      kind: 'rate-limited',
      retryAfterSeconds: 7,
    });
  });

  it('tells whether a commit holds exactly a file, in one call', async () => {
    const forge = sandbox.createForge();
    const base = await forge.readBase();
    sandbox.judge.calls.length = 0;
    const holds = await forge.readHolder(base);
    expect(sandbox.judge.calls).toEqual([LISTING]);
    const logo = Buffer.from([0, 255, 1]).toString('base64');
    expect(
      [
        { path: 'README.md', content: '# Platform\n' },
        { path: 'bin/logo.png', content: logo, encoding: 'base64' as const },
        { path: 'README.md', content: '# Platform' },
        { path: 'other.md', content: '# Platform\n' },
      ].map(file => holds?.(file)),
    ).toEqual([true, true, false, false]);
  });

  it('reads every file of a commit in one call', async () => {
    const forge = sandbox.createForge();
    const { commit } = await forge.readBase();
    expect(await forge.readFiles(commit, () => true)).toEqual([
      { path: 'README.md', content: '# Platform\n' },
      { path: 'apps/member/api/package.json', content: '{}\n' },
      { path: 'bin/logo.png', content: 'AP8B', encoding: 'base64' },
      { path: 'bin/run', content: '#!/bin/sh\n', executable: true },
    ]);
  });
});
