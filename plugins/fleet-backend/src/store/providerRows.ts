import type { Knex } from 'knex';
import type { ProviderStatus } from './FleetStore';
import type { RowWriter } from './RowWriter';
import { cleanText } from './writeJson';

/** All providers, or the one with an id if it is there. */
export async function readProviderRows(
  knex: Knex,
  id?: string,
): Promise<ProviderStatus[]> {
  const query = knex('fleet_providers').orderBy('id');
  if (id !== undefined) query.where({ id });
  return (await query).map(toStatus);
}

/** @see FleetWriter.listSilentProviders */
export async function listSilentProviderRows(
  transaction: Knex.Transaction,
  lease: string,
  seconds: number,
): Promise<ProviderStatus[]> {
  const { rows } = await transaction.raw(
    `select * from fleet_providers as provider
    where coalesce(cast(confirmed_at as timestamptz), '-infinity')
        < clock_timestamp() - make_interval(secs => :seconds)
      and not exists (
        select from fleet_leases
        where name = :lease || provider.id and expires_at > clock_timestamp()
      )
    order by id`,
    { lease, seconds },
  );
  return rows.map(toStatus);
}

export async function putProviderRow(
  writer: RowWriter,
  { id, isLive, confirmedAt, reason: given }: ProviderStatus,
): Promise<void> {
  const reason = given && cleanText(given);
  const [kept] = await readProviderRows(writer.transaction, id);
  const isSame = kept?.isLive === isLive && kept.reason === reason;
  if (isSame && kept.confirmedAt === confirmedAt) return;
  await writer
    .transaction('fleet_providers')
    .insert({ id, is_live: isLive, confirmed_at: confirmedAt, reason })
    .onConflict('id')
    .merge();
  // Nobody need ask again only because a provider still says the same.
  writer.note(isSame ? 'quiet' : 'news');
}

/** @see FleetWriter.removeProvider */
export async function removeProviderRow(
  writer: RowWriter,
  id: string,
): Promise<void> {
  const { transaction, seq } = writer;
  await transaction('fleet_deployments')
    .where({ provider: id, removed: false })
    .update({ document: null, seq, removed: true });
  await transaction('fleet_providers').delete().where({ id });
  writer.note('news');
}

function toStatus(row: {
  id: string;
  is_live: boolean;
  confirmed_at: string | null;
  reason: string | null;
}): ProviderStatus {
  return {
    id: row.id,
    isLive: row.is_live,
    confirmedAt: row.confirmed_at,
    reason: row.reason,
  };
}
