import { setTimeout as delay } from 'node:timers/promises';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/** Longer than a database takes to restart, or a standby to take over. */
const PATIENCE_MS = 120_000;

/** PostgreSQL's own: connection trouble, shutting down, starting up, a deadlock, a lock that is held for long. */
const PASSING_CODE = /^(08...|57P0[1-3]|53300|40P01|40001|25P03|55P03)$/;
const PASSING_NETWORK =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;
/** What the driver and the pool say without a code. */
const PASSING_MESSAGE =
  /connection (terminated|ended|is closed|timeout)|terminating connection|timeout acquiring a connection|client has encountered a connection error|database system is (starting|shutting|in recovery)/i;

/** True when the database was not there, and may be when asked again. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message } = Object(error) as {
    code?: unknown;
    message?: unknown;
  };
  return (
    (typeof code === 'string' &&
      (PASSING_CODE.test(code) || PASSING_NETWORK.test(code))) ||
    (typeof message === 'string' && PASSING_MESSAGE.test(message))
  );
}

/**
 * Asks the database until it answers, up to two minutes: a restart of it ends no creation.
 *
 * @param ask - safe to be done twice: a connection may break after the work and before the answer
 * @throws what was thrown, when it is no matter of the connection or takes too long
 */
export async function keepTrying<T>(ask: () => Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (
    let pause = FIRST_PAUSE_MS;
    ;
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
  ) {
    try {
      return await ask();
    } catch (error) {
      if (!isDatabaseAway(error) || Date.now() > end) throw error;
      await delay(pause);
    }
  }
}
