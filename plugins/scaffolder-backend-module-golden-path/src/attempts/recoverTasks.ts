import type { Knex } from 'knex';
import { EVENTS, TASKS } from './TaskRow';

/**
 * Opens tasks whose replica has fallen silent.
 *
 * @param staleSeconds - for so long
 * @param alive - are left alone
 */
export async function recoverTasks(
  knex: Knex,
  staleSeconds: number,
  alive: readonly string[],
): Promise<void> {
  await knex.raw(
    `with silent as (
       update ${TASKS} set status = 'open', last_heartbeat_at = now()
       where id in (
         select id from ${TASKS}
         where status = 'processing'
           and last_heartbeat_at <= now() - make_interval(secs => ?)
           and not id = any(?::uuid[])
         for update skip locked
       )
       returning id
     )
     insert into ${EVENTS} (task_id, event_type, body)
     select id, 'recovered', ? from silent`,
    [staleSeconds, [...alive], JSON.stringify({ recoverStrategy: 'none' })],
  );
}
