import * as z from 'zod';
import type { Actor } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { toGitHubTime } from '../api/toGitHubTime';
import { runGit } from '../git/runGit';
import type { SandboxContext } from '../SandboxContext';
import { checkBranches } from './checkBranches';
import { checkTexts } from './checkTexts';
import { emitPullRequest } from './emitPullRequest';
import type { PullRequest } from './PullRequest';
import { pullHeadRef } from './pullRefs';
import { showPull, type FullPullRequest } from './showPull';
import { updatePulls } from './updatePulls';

const DOCUMENTATION = 'pulls/pulls#create-a-pull-request';

/** The body of `POST /repos/{owner}/{repo}/pulls`. */
export const openPullSchema = z.object({
  title: z.string('is not a string'),
  body: z.string('is not a string').nullish(),
  /** `branch` or `owner:branch`. */
  head: z.string('is not a string'),
  base: z.string('is not a string'),
  draft: z.boolean('is not a boolean').optional(),
});

/**
 * Opens a pull request; it is on disk when this returns.
 *
 * @throws GitHubError 422 in GitHub's words
 */
export async function openPull(
  context: SandboxContext,
  actor: Actor,
  request: z.infer<typeof openPullSchema>,
): Promise<FullPullRequest> {
  checkTexts(request, DOCUMENTATION);
  const head = removeOwner(context, request.head);
  const { pulls } = await updatePulls(context, async current => {
    const branches = await checkBranches(
      context,
      { head, base: request.base },
      current.pulls,
      DOCUMENTATION,
    );
    const number = current.lastNumber + 1;
    await runGit(context.gitDir, [
      'update-ref',
      pullHeadRef(number),
      branches.head.sha,
    ]);
    const now = toGitHubTime(context.now());
    const pull: PullRequest = {
      number,
      title: request.title,
      body: request.body ?? null,
      draft: request.draft ?? false,
      state: 'open',
      user: actor,
      ...branches,
      createdAt: now,
      updatedAt: now,
      closedAt: null,
      merged: null,
      labels: [],
      reviews: [],
      requestedReviewers: [],
      requestedTeams: [],
    };
    return { lastNumber: number, pulls: [...current.pulls, pull] };
  });
  const pull = pulls[pulls.length - 1];
  emitPullRequest(context, { action: 'opened', pull, actor });
  return showPull(context, pull);
}

/** @throws GitHubError 422 when the branch is another owner's: the sandbox has no forks */
function removeOwner({ repository }: SandboxContext, head: string): string {
  const [owner, branch] = head.includes(':')
    ? head.split(':', 2)
    : [repository.owner, head];
  if (owner.toLowerCase() === repository.owner.toLowerCase()) return branch;
  throw GitHubError.validationFailed(
    [{ resource: 'PullRequest', field: 'head', code: 'invalid' }],
    DOCUMENTATION,
  );
}
