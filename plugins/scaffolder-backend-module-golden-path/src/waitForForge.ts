import type { LoggerService } from '@backstage/backend-plugin-api';
import { ForgeError } from '@slipway/forge';
import { setTimeout as delay } from 'node:timers/promises';

const MOST_WAITS = 5;
const LONGEST_WAIT_SECONDS = 300;

/** The forge itself has tried for some seconds before each of them. */
const PAUSES_WHILE_AWAY = [5, 10, 20, 40, 60];

/**
 * Does what may be rate-limited, or asked while the forge is away: waits as long as the forge asks, or a little longer
 * each time, telling the person, and tries again.
 *
 * @param options.pausesWhileAway - in seconds
 * @throws ForgeError when the wait is longer than five minutes, or after five waits
 */
export async function waitForForge<T>(
  attempt: () => Promise<T>,
  options: {
    logger: Pick<LoggerService, 'info'>;
    signal?: AbortSignal;
    pausesWhileAway?: readonly number[];
  },
): Promise<T> {
  const pauses = options.pausesWhileAway ?? PAUSES_WHILE_AWAY;
  for (let waits = 0; ; waits += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
      const isAway = error.kind === 'unavailable';
      const seconds =
        error.retryAfterSeconds || (isAway ? pauses[waits] : undefined);
      if (!seconds || seconds > LONGEST_WAIT_SECONDS || waits === MOST_WAITS)
        throw error;
      options.logger.info(
        isAway
          ? `${error.message}; going on by itself in ${seconds} s`
          : `${error.message}; going on by itself after that`,
      );
      await delay(seconds * 1000, undefined, { signal: options.signal });
    }
  }
}
