import { ConflictError } from '@backstage/errors';
import type { TaskSecrets } from '@backstage/plugin-scaffolder-node';
import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { ATTEMPTS } from './AttemptStore';
import { EVENTS, TASKS } from './TaskRow';
import { transact } from './transact';

/**
 * Opens a task that is over. Whoever worked on it before has no part in what comes.
 *
 * @throws ConflictError when it is not over
 */
export async function retryTask(
  knex: Knex,
  taskId: string,
  secrets?: TaskSecrets,
): Promise<void> {
  await transact(knex, async transaction => {
    const count = await transaction(TASKS)
      .where({ id: taskId })
      .whereIn('status', ['cancelled', 'completed', 'failed', 'skipped'])
      .update({
        ...(secrets && { secrets: JSON.stringify(secrets) }),
        status: 'open',
        last_heartbeat_at: transaction.fn.now(),
      });
    if (count !== 1)
      throw new ConflictError(
        `Task with taskId ${taskId} cannot be retried: it is not over`,
      );
    await transaction(ATTEMPTS)
      .where({ task_id: taskId })
      .update({ attempt: randomUUID(), failures: 0, due_at: null });
    await transaction(EVENTS)
      .where({ task_id: taskId })
      .whereIn('event_type', ['cancelled', 'completion'])
      .delete();
    await transaction(EVENTS).insert({
      task_id: taskId,
      event_type: 'recovered',
      body: JSON.stringify({ recoverStrategy: 'none' }),
    });
  });
}
