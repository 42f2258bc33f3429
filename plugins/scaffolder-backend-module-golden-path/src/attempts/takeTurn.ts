import type { Knex } from 'knex';
import { keepTrying } from './keepTrying';

/** Any number that nobody else takes. */
const LOCK = 8_114_297_025;

/** PostgreSQL ends a turn of whoever says nothing for so long: frozen, or cut off. */
const SILENCE_MS = 5_000;
const SIGN_OF_LIFE_MS = 1_000;

/**
 * Does something while no other replica does the like: of two proposals at once the second is proven against the pull
 * request of the first. It is a courtesy, not a promise: the turn of a replica that was frozen, or that lost its
 * database, passes on while it works, and what makes a proposal happen once is the forge's own lock, the branch.
 */
export async function takeTurn<T>(
  knex: Knex,
  work: () => Promise<T>,
): Promise<T> {
  const turn = await keepTrying(() => waitForTurn(knex));
  try {
    return await work();
  } finally {
    await turn.pass();
  }
}

/** Whoever has lost the connection hears of it wherever it matters. */
const lost = () => undefined;

async function waitForTurn(knex: Knex) {
  const transaction = await knex.transaction();
  try {
    await transaction.raw(
      `set local idle_in_transaction_session_timeout = ${SILENCE_MS}`,
    );
    await transaction.raw('select pg_advisory_xact_lock(?)', [LOCK]);
  } catch (error) {
    await transaction.rollback().catch(lost);
    throw error;
  }
  const living = setInterval(
    () => transaction.raw('select 1').catch(lost),
    SIGN_OF_LIFE_MS,
  );
  return {
    async pass() {
      clearInterval(living);
      // Also a lost connection, which has taken the lock with it, goes back to the pool by this alone.
      await transaction.commit().catch(lost);
    },
  };
}
