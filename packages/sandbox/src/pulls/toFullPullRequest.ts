import { toSimpleUser } from '../api/toSimpleUser';
import { runGit } from '../git/runGit';
import { readComments } from '../issues/readComments';
import type { SandboxContext } from '../SandboxContext';
import { mergeTrees } from './mergeTrees';
import type { PullRequest } from './PullRequest';
import { toPullRequest } from './toPullRequest';

/** What only git and the comments can say about a pull request. */
export interface PullDetails {
  readonly commits: number;
  readonly changedFiles: number;
  readonly additions: number;
  readonly deletions: number;
  /** Null when it is closed. */
  readonly mergeable: boolean | null;
  readonly comments: number;
}

/** Asks git how large a pull request is and whether it can be merged. */
export async function readPullDetails(
  context: SandboxContext,
  { number, state, base, head }: PullRequest,
): Promise<PullDetails> {
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
    changedFiles: read('file'),
    additions: read('insertion'),
    deletions: read('deletion'),
    mergeable: state === 'open' ? Boolean(tree) : null,
    comments: comments.length,
  };
}

/** A pull request as GitHub shows it alone (`pull-request`). */
export function toFullPullRequest(
  context: SandboxContext,
  pull: PullRequest,
  details: PullDetails,
) {
  const { mergeable } = details;
  return {
    ...toPullRequest(context, pull),
    merged: pull.merged !== null,
    merged_by: pull.merged ? toSimpleUser(context, pull.merged.by) : null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: describeMergeability(pull, mergeable),
    comments: details.comments,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: details.commits,
    additions: details.additions,
    deletions: details.deletions,
    changed_files: details.changedFiles,
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
