import { toGitHubTime } from '../api/toGitHubTime';
import { runGit } from '../git/runGit';
import type { SandboxContext } from '../SandboxContext';
import {
  followPull,
  isUpToDate,
  type FollowedPull,
  type Tips,
} from './followPull';
import type { PullRequest } from './PullRequest';
import { branchRef, pullHeadRef } from './pullRefs';
import type { PullsDocument } from './PullsDocument';
import { readTips } from './readTips';

/** Says whether no branch moved that an open pull request stands on. */
export async function areUpToDate(
  { gitDir }: SandboxContext,
  pulls: readonly PullRequest[],
): Promise<boolean> {
  if (pulls.every(({ state }) => state === 'closed')) return true;
  const tips = await readTips(gitDir);
  return pulls.every(pull => isUpToDate(pull, tips));
}

/**
 * Brings open pull requests up to date with what happened to their branches, however it happened.
 *
 * @returns the document (the same object when nothing happened) and the pull requests worth an event
 */
export async function followBranches(
  context: SandboxContext,
  document: PullsDocument,
): Promise<{ document: PullsDocument; followed: FollowedPull[] }> {
  if (document.pulls.every(({ state }) => state === 'closed'))
    return { document, followed: [] };
  const { gitDir } = context;
  const tips = await readTips(gitDir);
  const behind = document.pulls.filter(pull => !isUpToDate(pull, tips));
  if (behind.length === 0) return { document, followed: [] };

  const merged = await readMerged(gitDir, behind, tips);
  const time = toGitHubTime(context.now());
  const followed = behind.map(pull =>
    followPull(pull, tips, merged.get(pull.base.ref), time),
  );
  await keepHeads(gitDir, followed);
  const changed = new Map(followed.map(({ pull }) => [pull.number, pull]));
  return {
    document: {
      ...document,
      pulls: document.pulls.map(pull => changed.get(pull.number) ?? pull),
    },
    // That only the base moved is nobody's news.
    followed: followed.filter(
      ({ action, pull, before }) =>
        action === 'closed' || pull.head.sha !== before,
    ),
  };
}

/** For every base branch that moved, what its history holds now. One question a branch, however many pulls. */
async function readMerged(
  gitDir: string,
  pulls: readonly PullRequest[],
  tips: Tips,
): Promise<Map<string, Tips>> {
  const merged = new Map<string, Tips>();
  for (const { base } of pulls) {
    const sha = tips.get(branchRef(base.ref));
    if (sha && sha !== base.sha && !merged.has(base.ref))
      merged.set(base.ref, await readTips(gitDir, sha));
  }
  return merged;
}

async function keepHeads(
  gitDir: string,
  followed: readonly FollowedPull[],
): Promise<void> {
  const moved = followed.filter(({ pull, before }) => pull.head.sha !== before);
  if (moved.length === 0) return;
  const commands = moved.map(
    ({ pull: { number, head } }) =>
      `update ${pullHeadRef(number)} ${head.sha}\n`,
  );
  await runGit(gitDir, ['update-ref', '--stdin'], { input: commands.join('') });
}
