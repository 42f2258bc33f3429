import * as z from 'zod';
import type { Actor } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { toGitHubTime } from '../api/toGitHubTime';
import { emitPush } from '../refs/emitPush';
import type { SandboxContext } from '../SandboxContext';
import { emitPullRequest } from './emitPullRequest';
import { landMerge, notMergeable, type LandedMerge } from './landMerge';
import { branchRef } from './pullRefs';
import { findPull } from './readPulls';
import { replacePull, updatePulls } from './updatePulls';

const DOCUMENTATION = 'pulls/pulls#merge-a-pull-request';

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
  request: z.infer<typeof mergePullSchema>,
): Promise<string> {
  let landed: LandedMerge | undefined;
  const { pulls } = await updatePulls(context, async current => {
    const pull = findPull(current.pulls, number);
    if (pull.state === 'closed' || pull.draft) throw notMergeable();
    if (request.sha && request.sha !== pull.head.sha)
      throw new GitHubError(
        409,
        'Head branch was modified. Review and try the merge again.',
        { documentation: DOCUMENTATION },
      );
    landed = await landMerge(context, {
      pull,
      actor,
      method: request.merge_method,
      title: request.commit_title,
      message: request.commit_message,
    });
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
  emitPush(context, actor, { ref, before, after: commit });
  emitPullRequest(context, { action: 'closed', pull, actor });
  return commit;
}
