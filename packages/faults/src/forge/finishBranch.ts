import type { Asked } from './Creation';
import { findHead, judgeBranch, type Verdict } from './judgeBranch';
import type { ForgeBed } from './startForgeBed';

/**
 * Ends what was tried on a branch: sweeps as the portal does from time to time, asks for the verdict, and clears the
 * branch away, so that the next one finds a small repository.
 */
export async function finishBranch(
  bed: ForgeBed,
  branch: string,
  asked: readonly Asked[],
): Promise<Verdict> {
  const history = await bed.readHistory(branch);
  const pulls = (await bed.api('GET', `pulls?state=all&head=acme:${branch}`))
    .body;
  const head = findHead(history);
  const ended = new Set(asked.map(({ creation }) => creation.creation));
  const hasEnded = async (creation: string) => ended.has(creation);
  const sweeper = bed.createForge(bed.takeToken());
  if (pulls.length > 1) await sweeper.withdrawSeconds(hasEnded);
  if (head && !pulls.some((pull: any) => pull.head.sha === head))
    await sweeper.removeOrphans(hasEnded);
  const verdict = await judgeBranch(bed, branch, asked);
  for (const { number, state } of pulls)
    if (state === 'open')
      await bed.api('PATCH', `pulls/${number}`, { state: 'closed' });
  await bed.api('DELETE', `git/refs/heads/${branch}`);
  return verdict;
}
