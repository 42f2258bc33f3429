import { startSandboxForge } from './__testUtils__/startSandboxForge';
import type { Proposal } from './Forge';
import type { Patience } from './Patience';
import { markBody } from './proposalCommit';

// Everybody shares one sandbox, and has a branch of their own there.
jest.setTimeout(120_000);

const QUICK: Patience = {
  callTimeoutMs: 2_000,
  firstPauseMs: 2,
  longestPauseMs: 20,
  deadlineMs: 20_000,
};
const BOT = 'slipway[bot]';

let sandbox: Awaited<ReturnType<typeof startSandboxForge>>;
beforeAll(async () => {
  sandbox = await startSandboxForge();
});
afterEach(() => sandbox.setFaults([]));
afterAll(() => sandbox.stop());

let names = 0;
/** A creation of something new. */
const ask = (overrides: Partial<Proposal> = {}): Proposal => {
  const name = `s${(names += 1)}`;
  return {
    branch: `slipway/${name}/api`,
    title: `Create ${name}`,
    body: 'By Ana.',
    files: [{ path: `apps/${name}/api/main.ts`, content: `${name}\n` }],
    requester: 'user:default/ana',
    creation: `task-${name}`,
    ...overrides,
  };
};
const propose = (proposal: Proposal, fetchOnce: typeof fetch = fetch) =>
  sandbox
    .createForge('sandbox-bot', { patience: QUICK, fetch: fetchOnce })
    .proposeChange(proposal);
const readActions = async ({ branch }: Proposal): Promise<string[]> =>
  (await sandbox.readHistory(branch)).map(
    ({ action }: { action: string }) => action,
  );
const countPulls = async (proposal: Proposal) =>
  (await readActions(proposal)).filter(action => action === 'pull-opened')
    .length;
const closePull = (number: number) =>
  sandbox.api('PATCH', `pulls/${number}`, { state: 'closed' });
const deleteBranch = ({ branch }: Proposal) =>
  sandbox.api('DELETE', `git/refs/heads/${branch}`);
/** The number of the pull request that a proposal ends in. */
const open = async (proposal: Proposal): Promise<number> => {
  const result = await propose(proposal);
  if (result.outcome !== 'opened') throw new Error(result.outcome);
  return result.pullRequest.number;
};
/** Makes the branch, and ends before the pull request. */
const dieBeforePull = async (proposal: Proposal) => {
  let asked = 0;
  await expect(
    propose({ ...proposal, isCurrent: async () => (asked += 1) === 1 }),
  ).rejects.toMatchObject({ kind: 'superseded' });
};

describe('a creation', () => {
  it('is found, never opened anew, when somebody closed it and deleted its branch', async () => {
    const proposal = ask();
    const number = await open(proposal);
    await closePull(number);
    await deleteBranch(proposal);
    expect(await propose(proposal)).toMatchObject({
      outcome: 'found',
      pullRequest: { number, state: 'closed' },
    });
    expect(await readActions(proposal)).toHaveLength(4);
  });

  it('is found after the merge, also by one who has not heard of it', async () => {
    const base = await sandbox.createForge().readBase();
    const proposal = ask({ base });
    const number = await open(proposal);
    await sandbox.api('PUT', `pulls/${number}/merge`, {});
    await deleteBranch(proposal);
    expect(await propose(proposal)).toMatchObject({
      outcome: 'found',
      pullRequest: { number, state: 'merged' },
    });
    expect(
      await sandbox.createForge().findProposal({ ...proposal, files: [] }),
    ).toMatchObject({ number });
  });

  it('is another one when it is asked for again after a close', async () => {
    const proposal = ask();
    const number = await open(proposal);
    await closePull(number);
    const again = await open({ ...proposal, creation: 'task-again' });
    expect(again).toBeGreaterThan(number);
    expect(await propose(proposal)).toMatchObject({ outcome: 'found' });
    expect(await countPulls(proposal)).toBe(2);
  });

  it('is found by its mark when a reviewer squashed its commits away', async () => {
    const proposal = ask();
    const number = await open(proposal);
    const squashed = await sandbox.git(
      '-c',
      'user.name=Ben',
      '-c',
      'user.email=ben@acme.example',
      'commit-tree',
      `${proposal.branch}^{tree}`,
      '-p',
      'main',
      '-m',
      'Squashed',
    );
    await sandbox.api('PATCH', `git/refs/heads/${proposal.branch}`, {
      sha: squashed,
      force: true,
    });
    expect(await propose(proposal)).toMatchObject({
      outcome: 'found',
      pullRequest: { number, head: squashed },
    });
  });

  it('costs five calls of the quota', async () => {
    const forge = sandbox.createForge();
    await forge.proposeChange(ask());
    const { used } = await sandbox.readRateLimit();
    await forge.proposeChange(ask());
    expect((await sandbox.readRateLimit()).used - used).toBe(5);
  });
});

describe('an answer that got lost', () => {
  it.each([
    { kind: 'error-after', status: 502 },
    { kind: 'reset', when: 'middle' },
    { kind: 'reset', when: 'after' },
    { kind: 'truncated' },
    { kind: 'html', status: 200, when: 'after' },
    { kind: 'hang', when: 'after' },
    { kind: 'duplicate', answer: 'second' },
  ])('is looked for before it is written again: %j', async fault => {
    for (const path of ['/git/refs', '/pulls']) {
      const proposal = ask();
      await sandbox.setFaults([
        { ...fault, match: { method: 'POST', path }, times: 1 },
      ]);
      await sandbox.countServed('POST', path);
      expect(await propose(proposal)).toMatchObject({
        outcome: expect.stringMatching(/opened|found/),
        pullRequest: { state: 'open' },
      });
      // The sandbox hands a duplicate on to itself.
      const once = fault.kind === 'duplicate' ? 3 : 1;
      expect(await sandbox.countServed('POST', path)).toBe(once);
      expect(await readActions(proposal)).toEqual([
        'branch-created',
        'pull-opened',
      ]);
    }
  });

  it.each([
    { kind: 'error-before', status: 409 },
    { kind: 'reset' },
    { kind: 'html', status: 503 },
    { kind: 'lag' },
  ])('is asked for again when nothing was written: %j', async fault => {
    for (const path of ['/git/refs', '/pulls']) {
      const proposal = ask();
      await sandbox.setFaults([
        { ...fault, match: { method: 'POST', path }, times: 2 },
      ]);
      expect(await propose(proposal)).toMatchObject({ outcome: 'opened' });
      expect(await countPulls(proposal)).toBe(1);
    }
  });

  it('ends, with a reason, when GitHub stays away', async () => {
    await sandbox.setFaults([{ match: {}, kind: 'html', status: 503 }]);
    const forge = sandbox.createForge('sandbox-bot', {
      patience: { ...QUICK, deadlineMs: 30 },
      fetch,
    });
    await expect(forge.proposeChange(ask())).rejects.toMatchObject({
      kind: 'unavailable',
      message:
        'Could not read the branch main in acme/platform: it answered with a page for people (503); GitHub may be down; try again',
    });
  });

  it.each([
    [{ kind: 'secondary-limit', retryAfter: 7 }, 7],
    [{ kind: 'primary-limit', status: 429, reset: 100 }, 100],
  ])('is no wait: %j is handed up at once', async (fault, seconds) => {
    const match = { method: 'POST', path: '/pulls' };
    await sandbox.setFaults([{ ...fault, match, times: 1 }]);
    const proposal = ask();
    const error = await propose(proposal).catch(thrown => thrown);
    expect(error.kind).toBe('rate-limited');
    expect(error.retryAfterSeconds).toBeGreaterThanOrEqual(seconds);
    expect(error.retryAfterSeconds).toBeLessThanOrEqual(seconds + 1);
    expect(await propose(proposal)).toMatchObject({ outcome: 'opened' });
    expect(await countPulls(proposal)).toBe(1);
  });
});

describe('fencing', () => {
  it('lets a late attempt write nothing', async () => {
    const proposal = ask();
    await expect(
      propose({ ...proposal, isCurrent: async () => false }),
    ).rejects.toMatchObject({ kind: 'superseded' });
    expect(await readActions(proposal)).toEqual([]);
  });

  it('leaves the branch to the attempt that goes on', async () => {
    const proposal = ask();
    await dieBeforePull(proposal);
    const head = await sandbox.git('rev-parse', proposal.branch);
    expect(await propose(proposal)).toMatchObject({
      outcome: 'opened',
      pullRequest: { head },
    });
  });

  it('lets an attempt that woke late remove the branch that it made again', async () => {
    const proposal = ask();
    let asked = 0;
    const isCurrent = async () => {
      asked += 1;
      if (asked > 1) return false;
      // Frozen here: another one does everything, and somebody is done with it.
      await closePull(await open(proposal));
      await deleteBranch(proposal);
      return true;
    };
    await expect(propose({ ...proposal, isCurrent })).rejects.toMatchObject({
      kind: 'superseded',
    });
    expect((await readActions(proposal)).slice(-2)).toEqual([
      'branch-created',
      'branch-deleted',
    ]);
    expect(await countPulls(proposal)).toBe(1);
  });

  it('lets an attempt that woke late close again what it opened', async () => {
    const proposal = ask();
    let former = 0;
    let asked = 0;
    const isCurrent = async () => {
      asked += 1;
      if (asked === 2) {
        former = await open(proposal);
        await closePull(former);
      }
      return asked <= 2;
    };
    expect(await propose({ ...proposal, isCurrent })).toMatchObject({
      outcome: 'found',
      pullRequest: { number: former },
    });
    const pulls = await sandbox.api(
      'GET',
      `pulls?head=acme:${proposal.branch}`,
    );
    expect(pulls).toEqual([]);
  });
});

describe('a branch without a pull request', () => {
  it('is never touched once a person pushed to it, and the person is told', async () => {
    const proposal = ask();
    await dieBeforePull(proposal);
    const { commit } = await sandbox.api('PUT', 'contents/REVIEW.md', {
      message: 'Say more',
      content: 'eA==',
      branch: proposal.branch,
    });
    expect(await propose(proposal)).toEqual({
      outcome: 'branch-taken',
      branch: proposal.branch,
      requester: 'user:default/ana',
      isPushed: true,
    });
    const forge = sandbox.createForge();
    await forge.removeOrphans(async () => true);
    expect(await sandbox.git('rev-parse', proposal.branch)).toBe(commit.sha);
  });

  it('is no longer ours when a person amended its commit', async () => {
    const proposal = ask();
    await dieBeforePull(proposal);
    const message = await sandbox.git(
      'log',
      '-1',
      '--format=%B',
      proposal.branch,
    );
    const { sha } = await sandbox.api('POST', 'git/commits', {
      message,
      tree: await sandbox.git('rev-parse', 'main^{tree}'),
      parents: [await sandbox.git('rev-parse', 'main')],
      author: { name: BOT, email: `${BOT}@users.noreply.github.com` },
      committer: { name: 'Ben', email: 'ben@acme.example' },
    });
    await sandbox.api('PATCH', `git/refs/heads/${proposal.branch}`, {
      sha,
      force: true,
    });
    expect(await propose(proposal)).toMatchObject({ outcome: 'branch-taken' });
    expect(await sandbox.git('rev-parse', proposal.branch)).toBe(sha);
  });

  it('is taken over, on top, when its creation has ended, and only then', async () => {
    const proposal = ask();
    await dieBeforePull(proposal);
    const old = await sandbox.git('rev-parse', proposal.branch);
    const next = {
      ...proposal,
      requester: 'user:default/ben',
      creation: 'task-of-ben',
    };
    expect(
      await propose({ ...next, hasEnded: async () => false }),
    ).toMatchObject({
      outcome: 'branch-taken',
      requester: 'user:default/ana',
    });
    expect(
      await propose({
        ...next,
        hasEnded: async creation => creation === proposal.creation,
      }),
    ).toMatchObject({ outcome: 'opened' });
    expect(await sandbox.git('rev-parse', `${proposal.branch}^`)).toBe(old);
  });

  it('is proposed once when a double click finishes it as well, though the first is closed', async () => {
    const proposal = ask();
    await dieBeforePull(proposal);
    let number = 0;
    let asked = 0;
    const isCurrent = async () => {
      asked += 1;
      if (asked === 2) {
        number = await open(proposal);
        await closePull(number);
      }
      return true;
    };
    expect(
      await propose({ ...proposal, creation: 'double-click', isCurrent }),
    ).toMatchObject({ outcome: 'found', pullRequest: { number } });
    expect(
      await sandbox.api('GET', `pulls?head=acme:${proposal.branch}`),
    ).toEqual([]);
  });

  it('gets the words of the one whose commit it holds', async () => {
    const proposal = ask();
    const ben = { ...proposal, requester: 'user:default/ben', body: 'By Ben.' };
    const benTask = { ...ben, creation: 'task-ben' };
    let asked = 0;
    const isCurrent = async () => {
      asked += 1;
      if (asked === 2) {
        await deleteBranch(proposal);
        await dieBeforePull(benTask);
      }
      return true;
    };
    expect(await propose({ ...proposal, isCurrent })).toMatchObject({
      outcome: 'branch-taken',
      requester: 'user:default/ben',
    });
    const result = await propose(benTask);
    expect(result).toMatchObject({ outcome: 'found' });
    const [{ body }] = await sandbox.api(
      'GET',
      `pulls?head=acme:${proposal.branch}`,
    );
    expect(body).toContain('By Ben.');
  });

  it('keeps no words of another one, though it is closed by then and nobody comes by again', async () => {
    const proposal = ask();
    const ben = { ...proposal, requester: 'user:default/ben', body: 'By Ben.' };
    let asked = 0;
    const isCurrent = async () => {
      asked += 1;
      if (asked === 2) {
        await deleteBranch(proposal);
        await dieBeforePull({ ...ben, creation: 'task-of-nobody' });
      }
      return true;
    };
    const deleteOnceOpened: typeof fetch = async (input, init) => {
      const answer = await fetch(input, init);
      if (init?.method === 'POST' && String(input).endsWith('/pulls'))
        await deleteBranch(proposal);
      return answer;
    };
    await propose({ ...proposal, isCurrent }, deleteOnceOpened);
    const [pull] = await sandbox.api(
      'GET',
      `pulls?state=all&head=acme:${proposal.branch}`,
    );
    expect(pull.state).toBe('closed');
    expect(pull.body).toContain('Asked for by user:default/ben.');
    expect(pull.body).not.toContain('By Ana.');
  });
});

describe('removeOrphans', () => {
  const remove = (ended: Proposal[], fetchOnce: typeof fetch = fetch) =>
    sandbox
      .createForge('sandbox-bot', { fetch: fetchOnce })
      .removeOrphans(async creation =>
        ended.some(proposal => proposal.creation === creation),
      );

  it('removes what ended creations left behind, and nothing else', async () => {
    const [left, goesOn, proposed, closed] = [ask(), ask(), ask(), ask()];
    await dieBeforePull(left);
    await dieBeforePull(goesOn);
    await open(proposed);
    await closePull(await open(closed));
    const commit = await sandbox.git('rev-parse', left.branch);
    expect(await remove([left, proposed, closed])).toEqual([
      { branch: left.branch, commit, creation: left.creation },
    ]);
    for (const { branch } of [goesOn, proposed, closed])
      expect(await sandbox.git('rev-parse', branch)).toMatch(/^\w{40}$/);
    expect((await readActions(left)).at(-1)).toBe('branch-deleted');
  });

  it('goes on where it ended, where there are many branches', async () => {
    const [goesOn, left] = [ask(), ask({ branch: 'slipway/zz/api' })];
    await dieBeforePull(goesOn);
    await dieBeforePull(left);
    const head = await sandbox.git('rev-parse', goesOn.branch);
    const many = Array.from({ length: 60 }, (_, i) => `slipway/many/${i}`);
    for (const branch of many) await sandbox.git('branch', branch, head);
    const forge = sandbox.createForge('sandbox-bot', { patience: QUICK });
    const sweep = () =>
      forge.removeOrphans(async creation => creation === left.creation);
    expect(await sweep()).toEqual([]);
    expect(await sweep()).toMatchObject([{ branch: left.branch }]);
    await sandbox.git('branch', '-D', ...many);
  });

  it('gives a pull request that somebody opens meanwhile its branch back', async () => {
    const proposal = ask();
    await dieBeforePull(proposal);
    const head = await sandbox.git('rev-parse', proposal.branch);
    let number = 0;
    const openBefore: typeof fetch = async (input, init) => {
      if (String(input).endsWith('/graphql')) number = await open(proposal);
      return fetch(input, init);
    };
    expect(await remove([proposal], openBefore)).toEqual([]);
    expect(await sandbox.api('GET', `pulls/${number}`)).toMatchObject({
      state: 'open',
      head: { sha: head },
    });
    expect(await sandbox.git('rev-parse', proposal.branch)).toBe(head);
  });
});

describe('withdrawSeconds', () => {
  const withdraw = (ended: Proposal[]) =>
    sandbox
      .createForge('sandbox-bot', { patience: QUICK })
      .withdrawSeconds(async creation =>
        ended.some(proposal => proposal.creation === creation),
      );
  /** A call that arrives when the first pull request is closed, and nobody hears the answer. */
  const openLate = async (proposal: Proposal, body: string) => {
    const first = await open(proposal);
    await closePull(first);
    const { number } = await sandbox.api('POST', 'pulls', {
      head: proposal.branch,
      base: 'main',
      title: proposal.title,
      body,
    });
    return { first, number };
  };
  const readState = async (number: number): Promise<string> =>
    (await sandbox.api('GET', `pulls/${number}`)).state;

  it('closes what arrived late, once its creation has ended', async () => {
    const proposal = ask();
    const { first, number } = await openLate(
      proposal,
      markBody(proposal.body, proposal.creation),
    );
    expect(await withdraw([])).toEqual([]);
    expect(await readState(number)).toBe('open');
    expect(await withdraw([proposal])).toMatchObject([
      { number, first: { number: first }, creation: proposal.creation },
    ]);
    expect(await readState(number)).toBe('closed');
  });

  it('leaves what a person opened, pushed to or asked for anew', async () => {
    const [byHand, pushed, again] = [ask(), ask(), ask()];
    const opened = await openLate(byHand, 'Once more, please.');
    const changed = await openLate(
      pushed,
      markBody(pushed.body, pushed.creation),
    );
    await sandbox.api('PUT', `contents/docs/${pushed.creation}.md`, {
      message: 'Write it down',
      content: Buffer.from('# Why\n').toString('base64'),
      branch: pushed.branch,
    });
    await closePull(await open(again));
    const anew = { ...again, creation: 'task-anew' };
    const number = await open(anew);
    expect(await withdraw([byHand, pushed, again, anew])).toEqual([]);
    for (const each of [opened.number, changed.number, number])
      expect(await readState(each)).toBe('open');
  });
});
