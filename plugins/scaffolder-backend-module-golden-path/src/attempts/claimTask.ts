import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { ATTEMPTS, WORKSPACES, type AttemptKey } from './AttemptStore';
import { EVENTS, readState, TASKS, type TaskRow } from './TaskRow';
import { transact } from './transact';

/** A task, and the go at it that somebody was given. */
export interface ClaimedRow extends AttemptKey {
  /** 1 for the first. */
  readonly number: number;
  readonly task: TaskRow;
  /** Before anybody took it up. */
  readonly isCancelled: boolean;
}

/**
 * Takes up the oldest open task that is due. Of two replicas only one gets it, and the other one the next.
 *
 * @param running - tasks that this process works on itself: it would share a folder with itself
 */
export async function claimTask(
  knex: Knex,
  running: readonly string[],
): Promise<ClaimedRow | undefined> {
  return transact(knex, async transaction => {
    const { rows } = await transaction.raw(
      `select id from ${TASKS} left join ${ATTEMPTS} on task_id = id
       where status = 'open' and not id = any(?::uuid[]) and (due_at is null or due_at <= now())
       order by created_at limit 1 for update of ${TASKS} skip locked`,
      [[...running]],
    );
    if (rows.length === 0) return undefined;
    const taskId: string = rows[0].id;
    const [task]: TaskRow[] = await transaction(TASKS)
      .where({ id: taskId })
      .update({
        status: 'processing',
        last_heartbeat_at: transaction.fn.now(),
      })
      .returning('*');
    const attempt = randomUUID();
    const [{ number }] = await transaction(ATTEMPTS)
      .insert({ task_id: taskId, attempt, number: 1 })
      .onConflict('task_id')
      .merge({
        attempt,
        number: transaction.raw(`${ATTEMPTS}.number + 1`),
        due_at: null,
      })
      .returning('number');
    const [cancelled] = await transaction(EVENTS)
      .where({ task_id: taskId, event_type: 'cancelled' })
      .select('id')
      .limit(1);
    return {
      ...{ taskId, attempt, number },
      task: await forgetLostSteps(transaction, task),
      isCancelled: Boolean(cancelled),
    };
  });
}

/**
 * A step is done while its files are there. Where they are not, e.g. because a version before kept them elsewhere, all
 * steps are done again: the forge finds what they have proposed.
 */
async function forgetLostSteps(
  transaction: Knex.Transaction,
  task: TaskRow,
): Promise<TaskRow> {
  if (!readState(task).steps) return task;
  const [kept] = await transaction(WORKSPACES)
    .where({ task_id: task.id })
    .select('task_id');
  if (kept) return task;
  const [forgetful] = await transaction(TASKS)
    .where({ id: task.id })
    .update({ state: null })
    .returning('*');
  return forgetful;
}
