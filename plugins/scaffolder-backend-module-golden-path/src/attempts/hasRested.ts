import type { Knex } from 'knex';
import { EVENTS, TASKS } from './TaskRow';

/** Who was frozen at the very end has woken by then, or never does. */
const REST_MINUTES = 30;

/** True when a task is known, and has been over for so long that nobody works on it any more. */
export async function hasRested(knex: Knex, taskId: string): Promise<boolean> {
  const rested = await knex(TASKS)
    .where({ id: taskId })
    .whereIn('status', ['completed', 'failed', 'cancelled'])
    .whereNotExists(
      knex(EVENTS)
        .where({ task_id: taskId })
        .whereRaw('created_at > now() - make_interval(mins => ?)', [
          REST_MINUTES,
        ]),
    )
    .first('id');
  return Boolean(rested);
}
