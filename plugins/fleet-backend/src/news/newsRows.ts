import { writeNewsScope } from '@slipway/plugin-fleet-common';
import type { Knex } from 'knex';
import type { ApplicationKey } from '../store/FleetStore';
import { cleanText, writeJson } from '../store/writeJson';
import type { OwedNews } from './OwedNews';

/** What begins or ends the way of a creation to the base branch. */
const ARRIVALS = [
  'pull-request-opened',
  'pull-request-merged',
  'pull-request-closed',
  'appeared',
];

/** Somebody who has taken it and died leaves it to others after so long. */
const TRY_AGAIN_SECONDS = 60;

/** News that is to be told, as it is kept. */
export interface NewsRow {
  readonly id: string;
  readonly scope: string;
  readonly news: OwedNews;
}

/** From when on there are notifications: what was before is no news. */
export async function readNewsSince(knex: Knex): Promise<Date> {
  const row = await knex('fleet_revision').first('news_since');
  return row.news_since;
}

/**
 * To which creations something happened.
 *
 * @param after - the id of an event: only what came later; all of them where there is none
 * @param since - those whose pull request moved since then
 */
export async function listArrivedRows(
  knex: Knex,
  after: bigint | undefined,
  since: Date,
): Promise<ApplicationKey[]> {
  const arrivals = knex('fleet_events as arrival')
    .whereIn('arrival.type', ARRIVALS)
    .where('arrival.at', '>', since);
  if (after === undefined)
    return arrivals
      .distinct('service', 'application')
      .orderBy([{ column: 'service' }, { column: 'application' }]);
  return knex('fleet_events as event')
    .distinct('service', 'application')
    .where('id', '>', String(after))
    .whereExists(
      arrivals
        .whereRaw('arrival.service = event.service')
        .whereRaw('arrival.application = event.application'),
    )
    .orderBy(['service', 'application']);
}

/** Keeps what is not kept yet, told or not. */
export async function addNewsRows(
  knex: Knex,
  news: readonly OwedNews[],
): Promise<void> {
  if (news.length === 0) return;
  await knex.raw(
    `insert into fleet_news (scope, recipient, data, at)
    select scope, recipient, data, at
    from jsonb_to_recordset(cast(:rows as jsonb)) as given
      (scope text, recipient text, data jsonb, at timestamptz)
    on conflict (md5(scope), recipient) do nothing`,
    {
      rows: writeJson(
        news.map(each => ({
          scope: cleanText(writeNewsScope(each)),
          recipient: each.recipient,
          data: each,
          at: each.at,
        })),
      ),
    },
  );
}

/** Takes some of what is owed, so that nobody else tells it meanwhile. Oldest first. */
export async function takeNewsRows(
  knex: Knex,
  limit: number,
): Promise<NewsRow[]> {
  const { rows } = await knex.raw(
    `with owed as (
      select id from fleet_news
      where told_at is null and due_at <= clock_timestamp()
      order by id limit :limit
      for update skip locked
    )
    update fleet_news as kept
    set due_at = clock_timestamp() + make_interval(secs => :seconds)
    from owed where owed.id = kept.id
    returning kept.id, kept.scope, kept.data as news`,
    { limit, seconds: TRY_AGAIN_SECONDS },
  );
  return rows.sort((one: NewsRow, other: NewsRow) =>
    Number(BigInt(one.id) - BigInt(other.id)),
  );
}

export async function markToldRow(knex: Knex, id: string): Promise<void> {
  await knex('fleet_news').where({ id }).update({ told_at: knex.fn.now() });
}

/** Forgets what is too old to be found again. */
export async function dropOldNewsRows(knex: Knex, before: Date): Promise<void> {
  await knex('fleet_news').where('at', '<', before).delete();
}
