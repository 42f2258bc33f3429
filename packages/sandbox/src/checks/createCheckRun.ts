import * as z from 'zod';
import { toGitHubTime } from '../api/toGitHubTime';
import type { SandboxContext } from '../SandboxContext';
import { updateCheckRuns, type CheckRun } from './CheckRun';
import { applyEdit, editCheckRunSchema } from './editCheckRun';
import { requireCommit } from './requireCommit';

/** The body of `POST /repos/{owner}/{repo}/check-runs`. */
export const createCheckRunSchema = editCheckRunSchema.extend({
  name: z.string('is not a string'),
  head_sha: z.string('is not a string'),
});

/**
 * Starts a check run on a commit.
 *
 * @throws GitHubError 422 when there is no such commit
 */
export async function createCheckRun(
  context: SandboxContext,
  request: z.infer<typeof createCheckRunSchema>,
): Promise<CheckRun> {
  const { sha } = await requireCommit(
    context,
    request.head_sha,
    'checks/runs#create-a-check-run',
  );
  const now = toGitHubTime(context.now());
  const runs = await updateCheckRuns(context, current => {
    const begun: CheckRun = {
      id: current.length + 1,
      sha,
      name: request.name,
      externalId: '',
      detailsUrl: null,
      status: 'queued',
      conclusion: null,
      startedAt: now,
      completedAt: null,
      output: { title: null, summary: null, text: null },
    };
    return [...current, applyEdit(begun, request, now)];
  });
  return runs[runs.length - 1];
}
