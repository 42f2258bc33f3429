import type { Knex } from 'knex';
import { SLOTS } from '../pace/ForgeSlots';
import { readEvents } from './readEvents';
import { EVENTS, TASKS } from './TaskRow';
import { transact } from './transact';

/**
 * Cancels a task: whoever works on it hears of it with the next heartbeat, and one that waits for a second person does
 * not go on when somebody has approved.
 */
export async function cancelTask(knex: Knex, taskId: string): Promise<void> {
  const events = await readEvents(knex, taskId);
  const stepId = events.filter(({ body }) => body.stepId).at(-1)?.body.stepId;
  const body = {
    message: stepId
      ? `Step ${stepId} has been cancelled.`
      : 'Cancelled before the first step.',
    ...(stepId && { stepId }),
    status: 'cancelled',
  };
  await transact(knex, async transaction => {
    await transaction(TASKS).where({ id: taskId }).update({ secrets: null });
    await transaction(TASKS)
      .where({ id: taskId, status: 'failed' })
      .update({ status: 'cancelled' });
    // Those behind it need not wait for nobody.
    await transaction(SLOTS)
      .where({ creation: taskId })
      .where('at', '>', transaction.fn.now())
      .delete();
    await transaction(EVENTS).insert({
      task_id: taskId,
      event_type: 'cancelled',
      body: JSON.stringify(body),
    });
  });
}
