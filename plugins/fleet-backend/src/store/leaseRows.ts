import type { Knex } from 'knex';

/** @see FleetStore.holdLease */
export async function holdLeaseRow(
  knex: Knex,
  name: string,
  holder: string,
  seconds: number,
): Promise<boolean> {
  const { rows } = await knex.raw(
    `insert into fleet_leases as kept (name, holder, expires_at)
    values (:name, :holder, clock_timestamp() + make_interval(secs => :seconds))
    on conflict (name) do update set holder = excluded.holder, expires_at = excluded.expires_at
      where kept.holder = excluded.holder or kept.expires_at <= clock_timestamp()
    returning name`,
    { name, holder, seconds },
  );
  return rows.length > 0;
}

export async function releaseLeaseRow(
  knex: Knex,
  name: string,
  holder: string,
): Promise<void> {
  await knex('fleet_leases').delete().where({ name, holder });
}

/** Whoever would take it waits until the transaction is through. */
export async function holdsLeaseRow(
  transaction: Knex.Transaction,
  name: string,
  holder: string,
): Promise<boolean> {
  const { rows } = await transaction.raw(
    `select name from fleet_leases
    where name = ? and holder = ? and expires_at > clock_timestamp() for share`,
    [name, holder],
  );
  return rows.length > 0;
}
