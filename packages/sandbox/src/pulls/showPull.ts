import { toSimpleUser } from '../api/toSimpleUser';
import { runGit } from '../git/runGit';
import { readComments } from '../issues/readComments';
import type { SandboxContext } from '../SandboxContext';
import { mergeTrees } from './mergeTrees';
import type { PullRequest } from './PullRequest';
import { toPullRequest } from './toPullRequest';

/** A pull request as GitHub shows it alone (`pull-request`). */
export type FullPullRequest = Awaited<ReturnType<typeof showPull>>;

/** Shows a pull request as GitHub shows it alone: git says how large it is and whether it can be merged. */
export async function showPull(context: SandboxContext, pull: PullRequest) {
  const { mergeable, ...size } = await readDetails(context, pull);
  return {
    ...toPullRequest(context, pull),
    ...size,
    merged: pull.merged !== null,
    merged_by: pull.merged ? toSimpleUser(context, pull.merged.by) : null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: describeMergeability(pull, mergeable),
    review_comments: 0,
    maintainer_can_modify: false,
  };
}

async function readDetails(
  context: SandboxContext,
  { number, state, base, head }: PullRequest,
) {
  const { gitDir } = context;
  const [count, stat, tree, comments] = await Promise.all([
    runGit(gitDir, ['rev-list', '--count', `${base.sha}..${head.sha}`]),
    runGit(gitDir, ['diff', '--shortstat', '-M', `${base.sha}...${head.sha}`]),
    state === 'open' && mergeTrees(gitDir, base.sha, head.sha),
    readComments(context, number),
  ]);
  // " 2 files changed, 3 insertions(+), 1 deletion(-)"; a part that would be 0 is left out.
  const read = (unit: string) =>
    Number(new RegExp(`(\\d+) ${unit}`).exec(stat.toString())?.[1] ?? 0);
  return {
    commits: Number(count),
    changed_files: read('file'),
    additions: read('insertion'),
    deletions: read('deletion'),
    comments: comments.length,
    mergeable: state === 'open' ? Boolean(tree) : null,
  };
}

function describeMergeability(
  { draft }: PullRequest,
  mergeable: boolean | null,
): string {
  if (mergeable === null) return 'unknown';
  if (!mergeable) return 'dirty';
  return draft ? 'draft' : 'clean';
}
