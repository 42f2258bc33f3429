import type { Knex } from 'knex';
import type { ObservedDeployment } from './FleetStore';
import { lastOfEach, type RowWriter } from './RowWriter';

/** What a provider last said. */
export async function readDeploymentRows(
  knex: Knex,
  provider: string,
): Promise<ObservedDeployment[]> {
  const rows = await knex('fleet_deployments')
    .select('document')
    .where({ provider, removed: false })
    .orderBy(['key', 'service', 'application', 'environment']);
  return rows.map(({ document }) => document);
}

/** What was said under the same keys before, and is not said now, is no more. */
export async function putDeploymentRows(
  writer: RowWriter,
  provider: string,
  deployments: readonly ObservedDeployment[],
): Promise<void> {
  await writer.run(
    `update fleet_deployments as kept set document = null, seq = :seq, removed = true
    from jsonb_to_recordset(cast(:rows as jsonb)) as given (key text, places jsonb)
    where kept.provider = :provider and kept.key = given.key and not kept.removed
      and not given.places @> jsonb_build_array(
        jsonb_build_array(kept.service, kept.application, kept.environment)
      )`,
    listPlaces(deployments),
    { provider },
  );
  await writer.run(
    `insert into fleet_deployments as kept
      (provider, key, service, application, environment, document, seq, removed)
    select :provider, row->>'key', row->>'service', row->>'application', row->>'environment', row, :seq, false
    from jsonb_array_elements(cast(:rows as jsonb)) row
    on conflict (md5(provider), md5(key), service, application, environment) do update
      set document = excluded.document, seq = excluded.seq, removed = false
      where kept.removed or kept.document is distinct from excluded.document`,
    lastOfEach(deployments, ({ key, service, application, environment }) => [
      key,
      service,
      application,
      environment,
    ]),
    { provider },
  );
}

/** @param keys - of {@link ObservedDeployment.key} */
export async function removeDeploymentRows(
  writer: RowWriter,
  provider: string,
  keys: readonly string[],
): Promise<void> {
  await writer.run(
    `update fleet_deployments set document = null, seq = :seq, removed = true
    where provider = :provider and not removed
      and key in (select jsonb_array_elements_text(cast(:rows as jsonb)))`,
    keys,
    { provider },
  );
}

/** Of which applications, in which environments, something is said under each key. */
function listPlaces(deployments: readonly ObservedDeployment[]) {
  const byKey = new Map<string, string[][]>();
  for (const { key, service, application, environment } of deployments) {
    const places = byKey.get(key) ?? [];
    places.push([service, application, environment]);
    byKey.set(key, places);
  }
  return [...byKey].map(([key, places]) => ({ key, places }));
}
