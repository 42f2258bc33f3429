import type { SerializedTaskEvent } from '@backstage/plugin-scaffolder-node';
import type { Knex } from 'knex';
import { EVENTS } from './TaskRow';

interface EventRow {
  readonly id: string;
  readonly task_id: string;
  readonly body: string;
  readonly event_type: SerializedTaskEvent['type'];
  readonly created_at: Date;
}

/**
 * Reads what happened to a task.
 *
 * @param after - the last event that is known; its end is told all the same
 */
export async function readEvents(
  knex: Knex,
  taskId: string,
  after?: number,
): Promise<SerializedTaskEvent[]> {
  const rows: EventRow[] = await knex(EVENTS)
    .where({ task_id: taskId })
    .andWhere(either => {
      if (typeof after === 'number')
        either.where('id', '>', after).orWhere({ event_type: 'completion' });
    })
    .orderBy('id');
  return rows.map(row => ({
    id: Number(row.id),
    taskId: row.task_id,
    body: JSON.parse(row.body),
    type: row.event_type,
    createdAt: row.created_at.toISOString(),
  }));
}
