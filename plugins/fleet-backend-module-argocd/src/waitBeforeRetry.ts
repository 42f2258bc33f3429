const FIRST_MILLISECONDS = 1_000;
const LONGEST_MILLISECONDS = 60_000;
/** Nobody may make us wait for longer than this. */
const LONGEST_ASKED_SECONDS = 3_600;

/**
 * How long to wait before the next attempt: twice as long each time, from 1 s to 60 s, spread so that many who lost the
 * same server do not all come back at once.
 *
 * @param failures - how often it failed before this time
 * @param random - from 0 to 1
 * @param retryAfterSeconds - what the server asks for
 * @returns milliseconds
 */
export function waitBeforeRetry(
  failures: number,
  random: number,
  retryAfterSeconds = 0,
): number {
  // The exponent ends where the limit has long been reached.
  const base = FIRST_MILLISECONDS * 2 ** Math.min(failures, 10);
  return Math.max(
    Math.min(base * (1 + random), LONGEST_MILLISECONDS),
    Math.min(retryAfterSeconds, LONGEST_ASKED_SECONDS) * 1_000,
  );
}
