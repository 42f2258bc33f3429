import * as z from 'zod';
import { GitHubError } from '../api/GitHubError';
import { toGitHubTime } from '../api/toGitHubTime';
import type { SandboxContext } from '../SandboxContext';
import { updateCheckRuns, type CheckRun } from './CheckRun';

const text = z.string('is not a string');
const time = z.iso.datetime({ offset: true, error: 'is not a time' });

/** The body of `PATCH /repos/{owner}/{repo}/check-runs/{id}`. */
export const editCheckRunSchema = z.object({
  name: text.optional(),
  external_id: text.optional(),
  details_url: text.optional(),
  status: z
    .enum(
      ['queued', 'in_progress', 'completed'],
      'is not queued, in_progress or completed',
    )
    .optional(),
  conclusion: z
    .enum(
      [
        'action_required',
        'cancelled',
        'failure',
        'neutral',
        'success',
        'skipped',
        'timed_out',
      ],
      'is not a conclusion',
    )
    .optional(),
  started_at: time.optional(),
  completed_at: time.optional(),
  output: z
    .object({
      title: text.optional(),
      summary: text.optional(),
      text: text.optional(),
    })
    .optional(),
});

type Edit = z.infer<typeof editCheckRunSchema>;

/**
 * Takes a check run further.
 *
 * @throws GitHubError 404 when there is none with this id
 */
export async function editCheckRun(
  context: SandboxContext,
  id: number,
  edit: Edit,
): Promise<CheckRun> {
  const now = toGitHubTime(context.now());
  const runs = await updateCheckRuns(context, current => {
    if (!current.some(run => run.id === id))
      throw GitHubError.notFound('checks/runs#update-a-check-run');
    return current.map(run =>
      run.id === id ? applyEdit(run, edit, now) : run,
    );
  });
  return runs.find(run => run.id === id)!;
}

/** The run after an edit at the given time. A conclusion completes it, as on GitHub. */
export function applyEdit(run: CheckRun, edit: Edit, now: string): CheckRun {
  const completed =
    edit.conclusion !== undefined || edit.status === 'completed';
  if (completed && !(edit.conclusion ?? run.conclusion))
    throw GitHubError.validationFailed(
      [{ resource: 'CheckRun', field: 'conclusion', code: 'missing_field' }],
      'checks/runs',
    );
  return {
    ...run,
    name: edit.name ?? run.name,
    externalId: edit.external_id ?? run.externalId,
    detailsUrl: edit.details_url ?? run.detailsUrl,
    startedAt: edit.started_at ?? run.startedAt,
    output: { ...run.output, ...edit.output },
    ...(completed
      ? {
          status: 'completed',
          conclusion: edit.conclusion ?? run.conclusion,
          completedAt: edit.completed_at ?? run.completedAt ?? now,
        }
      : edit.status && {
          status: edit.status,
          conclusion: null,
          completedAt: null,
        }),
  };
}
