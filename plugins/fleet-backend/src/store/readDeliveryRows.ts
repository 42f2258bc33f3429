import type { Knex } from 'knex';
import type { DeliveryEvent } from '../delivery/DeliveryEvent';
import type { ApplicationKey } from './FleetStore';
import { writeJson } from './writeJson';

/** What happened to one application. */
export interface ApplicationHistory extends ApplicationKey {
  /** Oldest first. */
  readonly events: DeliveryEvent[];
}

/** The id of the newest event; 0 when there is none. */
export async function readLastEventId(knex: Knex): Promise<bigint> {
  const row = await knex('fleet_events').max({ id: 'id' }).first();
  return BigInt(row?.id ?? 0);
}

/** To which applications something happened after an event. */
export async function listTouchedRows(
  knex: Knex,
  after: bigint,
): Promise<ApplicationKey[]> {
  return knex('fleet_events')
    .distinct('service', 'application')
    .where('id', '>', String(after))
    .orderBy(['service', 'application']);
}

/** Everything that deliveries are told from: of each application by its own index, and no more of an event than is told from. */
export async function readHistoryRows(
  knex: Knex,
  keys: readonly ApplicationKey[],
): Promise<ApplicationHistory[]> {
  const { rows } = await knex.raw(
    `select given.service, given.application, kept.*
    from jsonb_to_recordset(cast(:keys as jsonb)) as given (service text, application text)
    cross join lateral (
      select type, environment, data->>'from' as "from", data->>'to' as "to", data->>'url' as url,
        floor(extract(epoch from at) * 1000)::float8 as at
      from fleet_events e
      where e.service = given.service and e.application = given.application and type <> 'sync-changed'
      order by e.at, id
    ) as kept`,
    { keys: writeJson(keys) },
  );
  const histories = new Map<string, ApplicationHistory>();
  for (const { service, application, ...event } of rows) {
    const name = `${service}/${application}`;
    let history = histories.get(name);
    if (!history) {
      history = { service, application, events: [] };
      histories.set(name, history);
    }
    history.events.push(event);
  }
  return [...histories.values()];
}

/** Since when this portal looks at the repository, milliseconds since 1970. */
export async function readSince(knex: Knex): Promise<number> {
  const { since } = await knex('fleet_revision').first('since');
  return since.getTime();
}
