import type { LoggerService } from '@backstage/backend-plugin-api';
import { ForgeError } from '@slipway/forge';
import { setTimeout as delay } from 'node:timers/promises';

const MOST_WAITS = 5;
const LONGEST_WAIT_SECONDS = 300;

/**
 * Does what may be rate-limited: waits as long as the forge asks, telling the person, and tries again.
 *
 * @throws ForgeError when the wait is longer than five minutes, or after five waits
 */
export async function waitForForge<T>(
  attempt: () => Promise<T>,
  options: { logger: Pick<LoggerService, 'info'>; signal?: AbortSignal },
): Promise<T> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await attempt();
    } catch (error) {
      const seconds = error instanceof ForgeError && error.retryAfterSeconds;
      if (!seconds || seconds > LONGEST_WAIT_SECONDS || waits === MOST_WAITS)
        throw error;
      options.logger.info(`${error.message}; going on by itself after that`);
      await delay(seconds * 1000, undefined, { signal: options.signal });
    }
  }
}
