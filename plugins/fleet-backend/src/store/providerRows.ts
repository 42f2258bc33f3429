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
  return (await query).map(row => ({
    id: row.id,
    isLive: row.is_live,
    confirmedAt: row.confirmed_at,
    reason: row.reason,
  }));
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
