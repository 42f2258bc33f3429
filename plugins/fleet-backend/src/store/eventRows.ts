import type { FleetEvent } from '@slipway/plugin-fleet-common';
import type { Knex } from 'knex';
import type { ApplicationKey, FleetStore, NewFleetEvent } from './FleetStore';
import { parseMoment } from './parseMoment';
import { lastOfEach, type RowWriter } from './RowWriter';
import { cleanText } from './writeJson';

/** Keeps events whose marks are new. Which image was deployed is often known a moment later. */
export async function addEventRows(
  writer: RowWriter,
  events: readonly NewFleetEvent[],
): Promise<void> {
  await writer.run(
    `insert into fleet_events as kept (service, application, environment, type, at, data, mark)
    select service, application, environment, type, at, data, mark
    from jsonb_to_recordset(cast(:rows as jsonb)) as given
      (service text, application text, environment text, type text, at timestamptz, data jsonb, mark text)
    on conflict (service, application, md5(mark)) do update
      set data = kept.data || jsonb_build_object('image', excluded.data->'image')
      where kept.type = 'deployed' and kept.data->>'image' is null and excluded.data->>'image' is not null`,
    firstOfEach(events).map(
      ({ service, application, environment, type, at, mark, ...data }) => ({
        service,
        application,
        environment,
        type,
        // Moments come from other tools; an odd one must not cost the others.
        at: parseMoment(at) ?? new Date(),
        data,
        mark,
      }),
    ),
  );
}

/** A statement may touch a row only once; which row it is, the mark says as it is kept. */
function firstOfEach(events: readonly NewFleetEvent[]): NewFleetEvent[] {
  const backwards = lastOfEach(
    [...events].reverse(),
    ({ service, application, mark }) =>
      [service, application, mark].map(cleanText),
  );
  return backwards.reverse();
}

/** @see FleetStore.listEvents */
export async function listEventRows(
  knex: Knex,
  { service, application }: ApplicationKey,
  { environment, before, limit }: Parameters<FleetStore['listEvents']>[1],
): Promise<FleetEvent[]> {
  const query = knex('fleet_events')
    .where({ service, application })
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit);
  if (environment !== undefined) query.where({ environment });
  if (before !== undefined)
    query.whereRaw(
      '(at, id) < (select at, id from fleet_events where id = ? and service = ? and application = ?)',
      [before, service, application],
    );
  return (await query).map(toEvent);
}

/** The first things that happened since it was last removed, oldest first: how it came to be is among them. */
export async function listBirthEventRows(
  knex: Knex,
  { service, application }: ApplicationKey,
  limit: number,
): Promise<FleetEvent[]> {
  const rows = await knex('fleet_events')
    .where({ service, application })
    .whereRaw(
      `(at, id) > (
        select coalesce(max(at), '-infinity'), coalesce(max(id), 0) from (
          select at, id from fleet_events
          where service = ? and application = ? and type = 'removed'
          order by at desc, id desc limit 1
        ) as last
      )`,
      [service, application],
    )
    .orderBy(['at', 'id'])
    .limit(limit);
  return rows.map(toEvent);
}

/** An event as it is kept. */
export function toEvent(row: {
  id: string;
  type: FleetEvent['type'];
  at: Date;
  environment: string | null;
  data: Partial<FleetEvent>;
}): FleetEvent {
  const { from, to, image, revision, by, url, message, isSample } = row.data;
  return {
    id: row.id,
    type: row.type,
    at: row.at.toISOString(),
    environment: row.environment,
    from: from ?? null,
    to: to ?? null,
    image: image ?? null,
    revision: revision ?? null,
    by: by ?? null,
    url: url ?? null,
    message: message ?? null,
    ...(isSample && { isSample }),
  };
}
