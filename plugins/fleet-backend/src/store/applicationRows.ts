import type { Knex } from 'knex';
import type { ApplicationKey, StoredApplication } from './FleetStore';
import { lastOfEach, type RowWriter } from './RowWriter';
import { joinDocument, splitDocument } from './splitDocument';
import { writeJson } from './writeJson';

const GIVEN_KEYS = `select service, application
  from jsonb_to_recordset(cast(:rows as jsonb)) as given (service text, application text)`;

/** All applications, or those with the given keys that there are. */
export async function readApplicationRows(
  knex: Knex,
  keys?: readonly ApplicationKey[],
): Promise<StoredApplication[]> {
  const { rows } = await knex.raw(
    `select summary, detail, created_at as "createdAt"
    from fleet_applications
    where not removed ${
      keys ? `and (service, application) in (${GIVEN_KEYS})` : ''
    }
    order by service, application`,
    { rows: writeJson(keys ?? []) },
  );
  return rows.map(joinDocument);
}

export async function putApplicationRows(
  writer: RowWriter,
  applications: readonly StoredApplication[],
): Promise<void> {
  await writer.run(
    `insert into fleet_applications as kept
      (service, application, summary, detail, created_at, seq, removed)
    select service, application, summary, detail, "createdAt", :seq, false
    from jsonb_to_recordset(cast(:rows as jsonb)) as given
      (service text, application text, summary jsonb, detail jsonb, "createdAt" text)
    on conflict (service, application) do update
      set summary = excluded.summary, detail = excluded.detail, created_at = excluded.created_at,
        seq = excluded.seq, removed = false
      where kept.removed or (kept.summary, kept.detail, kept.created_at)
        is distinct from (excluded.summary, excluded.detail, excluded.created_at)`,
    lastOfEach(applications.map(splitDocument), row => [
      row.service,
      row.application,
    ]),
  );
}

export async function removeApplicationRows(
  writer: RowWriter,
  keys: readonly ApplicationKey[],
): Promise<void> {
  await writer.run(
    `update fleet_applications
    set summary = null, detail = null, created_at = null, seq = :seq, removed = true
    where not removed and (service, application) in (${GIVEN_KEYS})`,
    keys,
  );
}
