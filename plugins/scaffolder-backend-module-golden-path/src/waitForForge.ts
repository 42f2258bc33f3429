import type { LoggerService } from '@backstage/backend-plugin-api';
import { ForgeError } from '@slipway/forge';
import { sleep, type Sleep } from './pace/sleep';

/** GitHub's limits are for an hour; whoever was refused twice has waited two. */
const LONGEST_LIMITED_SECONDS = 6 * 3600;

/** The forge itself has tried for some seconds before each of them. */
const PAUSES_WHILE_AWAY = [5, 10, 20, 40, 60];

/**
 * Does what may be rate-limited, or asked while the forge is away: waits as long as the forge asks, or a little longer
 * each time, telling the person, and tries again.
 *
 * @param options.pausesWhileAway - in seconds
 * @throws ForgeError when the forge stays away, or has let nobody write for hours
 */
export async function waitForForge<T>(
  attempt: () => Promise<T>,
  options: {
    logger: Pick<LoggerService, 'info'>;
    signal?: AbortSignal;
    pausesWhileAway?: readonly number[];
    sleep?: Sleep;
  },
): Promise<T> {
  const pauses = options.pausesWhileAway ?? PAUSES_WHILE_AWAY;
  let limitedSeconds = 0;
  for (let timesAway = 0; ; ) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
      const { kind, retryAfterSeconds, message } = error;
      const isAway = kind === 'unavailable';
      const seconds = isAway ? pauses[timesAway] : retryAfterSeconds;
      if (!seconds || limitedSeconds + seconds > LONGEST_LIMITED_SECONDS)
        throw error;
      if (isAway) timesAway += 1;
      else limitedSeconds += seconds;
      options.logger.info(
        isAway
          ? `${message}; going on by itself in ${seconds} s`
          : `${message}; going on by itself after that`,
      );
      await (options.sleep ?? sleep)(seconds, options.signal);
    }
  }
}
