import type { Knex } from 'knex';

/** Whoever is frozen in the middle of a transaction would lock others out for as long. */
const SILENCE_MS = 5_000;
const LOCK_MS = 2_000;

/** A transaction that PostgreSQL ends when its caller falls silent, and that waits for no lock of such a one for long. */
export async function transact<T>(
  knex: Knex,
  work: (transaction: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return knex.transaction(async transaction => {
    await transaction.raw(
      `set local idle_in_transaction_session_timeout = ${SILENCE_MS}; set local lock_timeout = ${LOCK_MS}`,
    );
    return work(transaction);
  });
}
