import type { Knex } from 'knex';
import { readEvents } from './readEvents';
import { EVENTS, TASKS } from './TaskRow';
import { transact } from './transact';

/** Cancels a task: whoever works on it hears of it with the next heartbeat. */
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
    await transaction(EVENTS).insert({
      task_id: taskId,
      event_type: 'cancelled',
      body: JSON.stringify(body),
    });
  });
}
