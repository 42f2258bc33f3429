import type { FleetEvent } from '@slipway/plugin-fleet-common';
import type { Knex } from 'knex';
import type { ApplicationKey } from './FleetStore';
import { toEvent } from './eventRows';
import { writeJson } from './writeJson';

/** What happened to one application. */
export interface ApplicationHistory extends ApplicationKey {
  /** Oldest first. */
  readonly events: FleetEvent[];
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

/** Everything that deliveries are told from. */
export async function readHistoryRows(
  knex: Knex,
  keys: readonly ApplicationKey[],
): Promise<ApplicationHistory[]> {
  const { rows } = await knex.raw(
    `select * from fleet_events
    where type <> 'sync-changed' and (service, application) in (
      select service, application
      from jsonb_to_recordset(cast(:keys as jsonb)) as given (service text, application text)
    )
    order by service, application, at, id`,
    { keys: writeJson(keys) },
  );
  const histories = new Map<string, ApplicationHistory>();
  for (const row of rows) {
    const { service, application } = row;
    const name = `${service}/${application}`;
    const history: ApplicationHistory = histories.get(name) ?? {
      service,
      application,
      events: [],
    };
    history.events.push(toEvent(row));
    histories.set(name, history);
  }
  return [...histories.values()];
}

/** Since when this portal looks at the repository, milliseconds since 1970. */
export async function readSince(knex: Knex): Promise<number> {
  const { since } = await knex('fleet_revision').first('since');
  return since.getTime();
}
