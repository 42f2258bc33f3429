import { GitHubError } from '../api/GitHubError';
import { GitError } from '../git/GitError';
import { runGit } from '../git/runGit';
import { readRef } from '../refs/readRef';
import type { SandboxContext } from '../SandboxContext';
import { createMergeCommit, type Merge } from './createMergeCommit';
import { branchRef, pullMergeRef } from './pullRefs';

const DOCUMENTATION = 'pulls/pulls#merge-a-pull-request';

/** How often a merge starts anew because somebody else moved the base first. */
const MOST_ATTEMPTS = 20;

/** What a merge did to the base branch. */
export interface LandedMerge {
  /** Where the branch was. */
  readonly before: string;
  /** Where it is now. */
  readonly commit: string;
}

/** GitHub's answer to a merge of what is closed, a draft or in conflict. */
export function notMergeable(): GitHubError {
  return new GitHubError(405, 'Pull Request is not mergeable', {
    documentation: DOCUMENTATION,
  });
}

/**
 * Moves the base branch to the merge, atomically, and leaves the pull request's merge ref beside it. A push that
 * comes between makes it start anew on what was pushed.
 *
 * @throws GitHubError 405 when the head conflicts with the base
 */
export async function landMerge(
  context: SandboxContext,
  merge: Merge,
): Promise<LandedMerge> {
  const { gitDir } = context;
  const { number, base } = merge.pull;
  const ref = branchRef(base.ref);
  let before = base.sha;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const pull = { ...merge.pull, base: { ...base, sha: before } };
    const commit = await createMergeCommit(context, { ...merge, pull });
    if (!commit) throw notMergeable();
    const commands = [
      `update ${ref} ${commit} ${before}`,
      `update ${pullMergeRef(number)} ${commit}`,
    ];
    try {
      await runGit(gitDir, ['update-ref', '--stdin'], {
        input: `${commands.join('\n')}\n`,
      });
      return { before, commit };
    } catch (error) {
      const now = await readRef(gitDir, ref);
      if (!(error instanceof GitError) || !now || now === before) throw error;
      before = now;
    }
  }
  throw new GitHubError(
    405,
    'Base branch was modified. Review and try the merge again.',
    { documentation: DOCUMENTATION },
  );
}
