import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';
import { ObjectReader } from '../git/ObjectReader';
import type { SandboxContext } from '../SandboxContext';
import { landMerge } from './landMerge';
import type { PullRequest } from './PullRequest';

let sandbox: TestSandbox;
let context: SandboxContext;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  context = {
    gitDir: sandbox.gitDir,
    objects: new ObjectReader(sandbox.gitDir),
    repository: { owner: 'acme', name: 'platform', defaultBranch: 'main' },
    now: () => new Date('2026-01-31T12:00:00Z'),
  } as SandboxContext;
});
afterEach(async () => {
  context.objects.close();
  await sandbox.close();
});

/** A pull request that was read before `change` happened. */
async function readThen(change: () => Promise<unknown>): Promise<PullRequest> {
  const head = await sandbox.commit('topic', { 'a.txt': 'a\n' });
  const base = await sandbox.git('rev-parse', 'main');
  await change();
  return {
    number: 7,
    title: 'Topic',
    user: { login: 'guest', type: 'User' },
    head: { ref: 'topic', sha: head },
    base: { ref: 'main', sha: base },
  } as PullRequest;
}

describe('landMerge', () => {
  it('starts anew on the base that somebody pushed meanwhile', async () => {
    let pushed = '';
    const pull = await readThen(async () => {
      pushed = await sandbox.commit('main', { 'pushed.txt': 'pushed\n' });
    });

    const landed = await landMerge(context, {
      pull,
      actor: pull.user,
      method: 'merge',
    });

    expect(landed.before).toBe(pushed);
    expect(await sandbox.git('rev-parse', 'main')).toBe(landed.commit);
    expect(await sandbox.git('rev-parse', 'refs/pull/7/merge')).toBe(
      landed.commit,
    );
    expect(await sandbox.git('ls-tree', '--name-only', 'main')).toBe(
      'README.md\na.txt\napps\npushed.txt',
    );
  });

  it('finds the conflict with what was pushed meanwhile', async () => {
    const pull = await readThen(() =>
      sandbox.commit('main', { 'a.txt': 'other\n' }),
    );

    await expect(
      landMerge(context, { pull, actor: pull.user, method: 'merge' }),
    ).rejects.toThrow('Pull Request is not mergeable');
  });

  it('does not wait for a base that is gone', async () => {
    const pull = await readThen(() =>
      sandbox.git('update-ref', '-d', 'refs/heads/main'),
    );

    await expect(
      landMerge(context, { pull, actor: pull.user, method: 'merge' }),
    ).rejects.toThrow('cannot lock ref');
  });
});
