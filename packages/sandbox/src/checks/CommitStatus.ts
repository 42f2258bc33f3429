import * as z from 'zod';
import type { SandboxContext } from '../SandboxContext';

const statusSchema = z.object({
  id: z.number(),
  sha: z.string(),
  state: z.enum(['error', 'failure', 'pending', 'success']),
  context: z.string(),
  description: z.string().nullable(),
  targetUrl: z.string().nullable(),
  creator: z.object({ login: z.string(), type: z.enum(['User', 'Bot']) }),
  createdAt: z.string(),
});

const statusesSchema = z.array(statusSchema);

/** What a system says of a commit; it may say something newer under the same `context` later. */
export type CommitStatus = z.infer<typeof statusSchema>;

const STATUSES = 'statuses';

/** Everything that was said of a commit, newest first. */
export async function readStatuses(
  context: SandboxContext,
  sha: string,
): Promise<CommitStatus[]> {
  const statuses = await context.state.read(STATUSES, statusesSchema);
  return (statuses ?? []).filter(status => status.sha === sha).reverse();
}

/** What every system said last of a commit. Systems are told apart without regard to case. */
export async function readLatestStatuses(
  context: SandboxContext,
  sha: string,
): Promise<CommitStatus[]> {
  const latest = new Map<string, CommitStatus>();
  for (const status of await readStatuses(context, sha)) {
    const key = status.context.toLowerCase();
    if (!latest.has(key)) latest.set(key, status);
  }
  return [...latest.values()];
}

/** Writes a status down. @returns it with its id */
export async function addStatus(
  context: SandboxContext,
  status: Omit<CommitStatus, 'id'>,
): Promise<CommitStatus> {
  const statuses = await context.state.update(
    STATUSES,
    statusesSchema,
    (current = []) => [
      ...current,
      { ...status, id: (current[current.length - 1]?.id ?? 0) + 1 },
    ],
  );
  return statuses[statuses.length - 1];
}

/** GitHub's sum of many states: one failure fails, and nothing at all is still pending. */
export function combineStates(
  statuses: readonly CommitStatus[],
): 'failure' | 'pending' | 'success' {
  const states = statuses.map(({ state }) => state);
  if (states.some(state => state === 'failure' || state === 'error'))
    return 'failure';
  return states.length === 0 || states.includes('pending')
    ? 'pending'
    : 'success';
}
