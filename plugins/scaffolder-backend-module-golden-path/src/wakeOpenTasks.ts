import type { DatabaseService } from '@backstage/backend-plugin-api';

/** The tables that the scaffolder keeps; its modules share its database. */
const TASKS = 'tasks';

/** As many as the scaffolder works on at once: with these many, an open task waits for its turn. */
const MOST_AT_ONCE = 10;

/** Whoever was to work on a task that is open for this long did not hear of it. */
const OPEN_SECONDS = 5;

/**
 * Wakes creations that nobody works on. The scaffolder looks for open tasks when the replica that took one says so, and
 * misses it when that happens between looking and waiting; then the task stays open until another one comes. Its own
 * recovery looks for tasks without a heartbeat every few seconds, and tells all workers: so an open task is handed to
 * it as one that lost its heartbeat.
 *
 * @returns how many were handed over
 */
export async function wakeOpenTasks(
  database: DatabaseService,
): Promise<number> {
  const knex = await database.getClient();
  return knex(TASKS)
    .where({ status: 'open' })
    .andWhereRaw(
      `coalesce(last_heartbeat_at, created_at) < now() - make_interval(secs => ?)`,
      [OPEN_SECONDS],
    )
    .andWhere(
      MOST_AT_ONCE,
      '>',
      knex(TASKS).where({ status: 'processing' }).count(),
    )
    .update({
      status: 'processing',
      last_heartbeat_at: knex.raw(`now() - interval '1 hour'`),
    });
}
