import * as z from 'zod';
import type { SandboxContext } from '../SandboxContext';

const checkRunSchema = z.object({
  id: z.number(),
  sha: z.string(),
  name: z.string(),
  externalId: z.string(),
  detailsUrl: z.string().nullable(),
  status: z.enum(['queued', 'in_progress', 'completed']),
  conclusion: z
    .enum([
      'action_required',
      'cancelled',
      'failure',
      'neutral',
      'success',
      'skipped',
      'timed_out',
    ])
    .nullable(),
  startedAt: z.string(),
  completedAt: z.string().nullable(),
  output: z.object({
    title: z.string().nullable(),
    summary: z.string().nullable(),
    text: z.string().nullable(),
  }),
});

const checkRunsSchema = z.array(checkRunSchema);

/** One check of a commit, as it goes from queued to completed. */
export type CheckRun = z.infer<typeof checkRunSchema>;

const CHECK_RUNS = 'check-runs';

/** Every check run there is, oldest first. */
export async function readCheckRuns(
  context: SandboxContext,
): Promise<readonly CheckRun[]> {
  return (await context.state.read(CHECK_RUNS, checkRunsSchema)) ?? [];
}

/** The newest run of every check of a commit, newest first. */
export async function readLatestCheckRuns(
  context: SandboxContext,
  sha: string,
): Promise<CheckRun[]> {
  const latest = new Map<string, CheckRun>();
  for (const run of await readCheckRuns(context))
    if (run.sha === sha) latest.set(run.name, run);
  return [...latest.values()].reverse();
}

/** Changes the check runs while no one else does. @returns what is written now */
export function updateCheckRuns(
  context: SandboxContext,
  change: (current: readonly CheckRun[]) => CheckRun[],
): Promise<CheckRun[]> {
  return context.state.update(CHECK_RUNS, checkRunsSchema, (current = []) =>
    change(current),
  );
}
