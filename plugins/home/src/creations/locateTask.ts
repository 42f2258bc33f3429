import type { ScaffolderTask } from '@backstage/plugin-scaffolder-common';
import type { Standing } from './Creation';
import { readTaskEnd, type TaskEvent } from './readTaskEnd';

/** With this name a creation ends that only waits for a second person. */
const WAITING = 'WaitingForApproval';

const OPENING_STEP = 'propose';
/** What the log says last while it waits for the forge's limits, or for the forge. */
const IN_LINE = /wait before this one/;
const FORGE_AWAY = /going on by itself/;

/**
 * Where a creation stands, as far as its task knows.
 *
 * @returns undefined where its pull request is open, and the fleet knows more
 */
export function locateTask(
  { status, createdAt }: Pick<ScaffolderTask, 'status' | 'createdAt'>,
  events: readonly TaskEvent[],
): Standing | undefined {
  switch (status) {
    case 'open':
      return { stage: 'queued', since: createdAt };
    case 'processing':
      return { stage: readProgress(events), since: createdAt };
    case 'completed':
      return undefined;
    case 'failed':
      return readFailure(events);
    default:
      return { stage: 'cancelled', since: readTaskEnd(events)?.at ?? null };
  }
}

function readProgress(events: readonly TaskEvent[]): Standing['stage'] {
  const last = events.findLast(({ type }) => type === 'log')?.body;
  const { stepId, message } = Object(last) as Record<string, unknown>;
  const words = String(message);
  if (IN_LINE.test(words)) return 'slot';
  if (FORGE_AWAY.test(words)) return 'forge';
  return stepId === OPENING_STEP ? 'opening' : 'proving';
}

function readFailure(events: readonly TaskEvent[]): Standing {
  const end = readTaskEnd(events);
  const since = end?.at ?? null;
  if (end?.error?.name === WAITING) return { stage: 'approval', since };
  return { stage: 'failed', since, detail: end?.error?.message };
}

/** Only a path: wherever the message leads, this leads nowhere else. */
export function findApprovalPath(
  events: readonly TaskEvent[],
): string | undefined {
  const { error } = readTaskEnd(events) ?? {};
  return error?.name === WAITING
    ? /\/approvals\/[0-9a-f-]{36}\b/.exec(error.message)?.[0]
    : undefined;
}
