import * as z from 'zod';
import type { Actor } from '../api/Actor';
import { toGitHubTime } from '../api/toGitHubTime';
import { GitHubError } from '../api/GitHubError';
import { readRef } from '../refs/readRef';
import type { SandboxContext } from '../SandboxContext';
import { checkBranches } from './checkBranches';
import { checkTexts } from './checkTexts';
import { emitPullRequest, type PullRequestEvent } from './emitPullRequest';
import type { PullRequest } from './PullRequest';
import { branchRef } from './pullRefs';
import { findPull } from './readPulls';
import { showPull, type FullPullRequest } from './showPull';
import { replacePull, updatePulls } from './updatePulls';

const DOCUMENTATION = 'pulls/pulls#update-a-pull-request';

/** The body of `PATCH /repos/{owner}/{repo}/pulls/{number}`. */
export const editPullSchema = z.object({
  title: z.string('is not a string').optional(),
  body: z.string('is not a string').nullish(),
  state: z.enum(['open', 'closed'], 'is not open or closed').optional(),
  base: z.string('is not a string').optional(),
});

type Edit = z.infer<typeof editPullSchema>;

/**
 * Changes title, body, base or state of a pull request.
 *
 * @throws GitHubError 404, or 422 when it can not be reopened or stand on the new base
 */
export async function editPull(
  context: SandboxContext,
  actor: Actor,
  number: number,
  edit: Edit,
): Promise<FullPullRequest> {
  checkTexts(edit, DOCUMENTATION);
  let before: PullRequest | undefined;
  const { pulls } = await updatePulls(context, async current => {
    before = findPull(current.pulls, number);
    const next = await applyEdit(context, current.pulls, before, edit);
    return next === before ? current : replacePull(current, next);
  });
  const pull = findPull(pulls, number);
  for (const event of describeEdit(before!, pull))
    emitPullRequest(context, { ...event, pull, actor });
  return showPull(context, pull);
}

async function applyEdit(
  context: SandboxContext,
  pulls: readonly PullRequest[],
  pull: PullRequest,
  edit: Edit,
): Promise<PullRequest> {
  const { title = pull.title, body = pull.body, state = pull.state } = edit;
  const base = edit.base ?? pull.base.ref;
  const reopens = state === 'open' && pull.state === 'closed';
  const moves = base !== pull.base.ref;
  if (reopens && pull.merged)
    throw refused('state', 'custom', 'state cannot be changed.');
  if (reopens && !(await readRef(context.gitDir, branchRef(pull.head.ref))))
    throw refused(
      'state',
      'custom',
      `state cannot be changed. The ${pull.head.ref} branch has been deleted.`,
    );
  if (moves && pull.state === 'closed')
    throw refused(
      'base',
      'invalid',
      'Cannot change the base branch of a closed pull request.',
    );
  if (
    title === pull.title &&
    body === pull.body &&
    state === pull.state &&
    !moves
  )
    return pull;
  const others = pulls.filter(other => other !== pull);
  const now = toGitHubTime(context.now());
  return {
    ...pull,
    title,
    body,
    state,
    closedAt: state === 'open' ? null : pull.closedAt ?? now,
    updatedAt: now,
    ...((reopens || moves) &&
      (await checkBranches(
        context,
        { head: pull.head.ref, base },
        others,
        DOCUMENTATION,
      ))),
  };
}

function refused(field: string, code: string, message: string): GitHubError {
  return GitHubError.validationFailed(
    [{ resource: 'PullRequest', code, field, message }],
    DOCUMENTATION,
  );
}

function describeEdit(
  before: PullRequest,
  after: PullRequest,
): Pick<PullRequestEvent, 'action' | 'details'>[] {
  const changes = {
    ...(before.title !== after.title && { title: { from: before.title } }),
    ...(before.body !== after.body && { body: { from: before.body } }),
    ...(before.base.ref !== after.base.ref && {
      base: { ref: { from: before.base.ref }, sha: { from: before.base.sha } },
    }),
  };
  const events: Pick<PullRequestEvent, 'action' | 'details'>[] = [];
  if (Object.keys(changes).length > 0)
    events.push({ action: 'edited', details: { changes } });
  if (before.state !== after.state)
    events.push({ action: after.state === 'open' ? 'reopened' : 'closed' });
  return events;
}
