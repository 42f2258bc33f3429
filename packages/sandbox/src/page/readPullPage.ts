import { readLatestCheckRuns } from '../checks/CheckRun';
import { readLatestStatuses } from '../checks/CommitStatus';
import { readComments } from '../issues/readComments';
import { listPullCommits } from '../pulls/listPullCommits';
import { listPullFiles } from '../pulls/listPullFiles';
import { mergeTrees } from '../pulls/mergeTrees';
import { branchRef } from '../pulls/pullRefs';
import { readPull } from '../pulls/readPulls';
import { readTips } from '../pulls/readTips';
import type { SandboxContext } from '../SandboxContext';
import type { PullPage } from './renderPullPage';

/**
 * Reads everything of a pull request that does not depend on who looks at it.
 *
 * @throws GitHubError 404 when there is none with this number
 */
export async function readPullPage(
  context: SandboxContext,
  number: number,
): Promise<Omit<PullPage, 'root' | 'formToken' | 'problem'>> {
  const { gitDir } = context;
  const pull = await readPull(context, number);
  const { base, head, state, reviews } = pull;
  const [commits, files, comments, statuses, checkRuns, tips, tree] =
    await Promise.all([
      listPullCommits(context, pull),
      listPullFiles(context, pull),
      readComments(context, number),
      readLatestStatuses(context, head.sha),
      readLatestCheckRuns(context, head.sha),
      readTips(gitDir),
      state === 'open' && mergeTrees(gitDir, base.sha, head.sha),
    ]);
  return {
    pull,
    commits,
    files,
    comments,
    statuses,
    checkRuns,
    reviews,
    mergeable: state === 'open' ? Boolean(tree) : null,
    reopenable: tips.has(branchRef(head.ref)) && tips.has(branchRef(base.ref)),
    now: context.now(),
  };
}
