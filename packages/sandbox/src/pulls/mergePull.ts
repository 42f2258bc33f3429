import { z } from 'zod';
import type { Actor } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { toGitHubTime } from '../api/toGitHubTime';
import { GitError } from '../git/GitError';
import { runGit } from '../git/runGit';
import { emitPush } from '../refs/emitPush';
import { readRef } from '../refs/readRef';
import type { SandboxContext } from '../SandboxContext';
import { createMergeCommit } from './createMergeCommit';
import { emitPullRequest } from './emitPullRequest';
import type { PullRequest } from './PullRequest';
import { branchRef, pullMergeRef } from './pullRefs';
import { findPull } from './readPulls';
import { replacePull, updatePulls } from './updatePulls';

const DOCUMENTATION = 'pulls/pulls#merge-a-pull-request';

/** How often a merge starts anew because somebody else moved the base first. */
const MOST_ATTEMPTS = 20;

/** The body of `PUT /repos/{owner}/{repo}/pulls/{number}/merge`. */
export const mergePullSchema = z.object({
  commit_title: z.string('is not a string').optional(),
  commit_message: z.string('is not a string').optional(),
  /** What the head must still be. */
  sha: z.string('is not a string').optional(),
  merge_method: z
    .enum(['merge', 'squash', 'rebase'], 'is not merge, squash or rebase')
    .default('merge'),
});

type MergeRequest = z.infer<typeof mergePullSchema>;

const notMergeable = () =>
  new GitHubError(405, 'Pull Request is not mergeable', {
    documentation: DOCUMENTATION,
  });

/**
 * Merges a pull request into its base branch as it is now.
 *
 * @returns the commit that the base branch moved to
 * @throws GitHubError 404; 405 when it is closed, a draft or conflicts; 409 when the head is not `sha`
 */
export async function mergePull(
  context: SandboxContext,
  actor: Actor,
  number: number,
  request: MergeRequest,
): Promise<string> {
  let landed: { before: string; commit: string } | undefined;
  const { pulls } = await updatePulls(context, async current => {
    const pull = findPull(current.pulls, number);
    if (pull.state === 'closed' || pull.draft) throw notMergeable();
    if (request.sha && request.sha !== pull.head.sha)
      throw new GitHubError(
        409,
        'Head branch was modified. Review and try the merge again.',
        { documentation: DOCUMENTATION },
      );
    landed = await landOnBase(context, actor, pull, request);
    const now = toGitHubTime(context.now());
    return replacePull(current, {
      ...pull,
      base: { ...pull.base, sha: landed.before },
      state: 'closed',
      closedAt: now,
      updatedAt: now,
      merged: { at: now, by: actor, commit: landed.commit },
    });
  });
  const pull = findPull(pulls, number);
  const { before, commit } = landed!;
  const ref = branchRef(pull.base.ref);
  await emitPush(context, actor, { ref, before, after: commit });
  await emitPullRequest(context, { action: 'closed', pull, actor });
  return commit;
}

/** Moves the base branch to the merge; a push that comes between makes it start anew on what was pushed. */
async function landOnBase(
  context: SandboxContext,
  actor: Actor,
  pull: PullRequest,
  request: MergeRequest,
): Promise<{ before: string; commit: string }> {
  const ref = branchRef(pull.base.ref);
  let before = pull.base.sha;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const commit = await createMergeCommit(context, {
      pull: { ...pull, base: { ...pull.base, sha: before } },
      actor,
      method: request.merge_method,
      title: request.commit_title,
      message: request.commit_message,
    });
    if (!commit) throw notMergeable();
    const input = `update ${ref} ${commit} ${before}\nupdate ${pullMergeRef(
      pull.number,
    )} ${commit}\n`;
    try {
      await runGit(context.gitDir, ['update-ref', '--stdin'], { input });
      return { before, commit };
    } catch (error) {
      const now = await readRef(context.gitDir, ref);
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
