import { setTimeout as delay } from 'node:timers/promises';

/** How long a failing GitHub is borne. Milliseconds. */
export interface Patience {
  /** Until a call without an answer is given up. */
  readonly callTimeoutMs: number;
  /** Before the second try; doubles with each, up to the longest. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** No try begins later than so long after the first. */
  readonly deadlineMs: number;
}

export const PATIENCE: Patience = {
  // GitHub itself gives up after 10 s; a little more lets its own answer arrive.
  callTimeoutMs: 15_000,
  firstPauseMs: 500,
  longestPauseMs: 8_000,
  deadlineMs: 45_000,
};

/**
 * Tries until it succeeds, with pauses that grow and are never quite the same: replicas that failed together do not
 * come back together.
 *
 * @param isPassing - whether a failure may be gone a moment later; any other is thrown at once
 * @throws what the last try threw, when the deadline is over
 */
export async function persist<T>(
  patience: Patience,
  attempt: () => Promise<T>,
  isPassing: (error: unknown) => boolean,
): Promise<T> {
  const start = performance.now();
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const longest = Math.min(
        patience.firstPauseMs * 2 ** tries,
        patience.longestPauseMs,
      );
      const pause = longest * (0.5 + Math.random() / 2);
      const isLate = performance.now() - start + pause > patience.deadlineMs;
      if (isLate || !isPassing(error)) throw error;
      await delay(pause);
    }
  }
}
