import type { Logger } from 'pino';
import type { KeyRing } from './KeyRing';

const EVERY_MILLISECONDS = 10_000;
/** While there is no key nothing can be signed. */
const WITHOUT_KEY_MILLISECONDS = 1000;

/**
 * Looks after the keys once, and then again and again, so that keys rotate without a restart.
 *
 * @returns what ends it
 */
export async function watchKeys(
  keys: KeyRing,
  logger: Logger,
): Promise<() => void> {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const look = async () => {
    await keys
      .look()
      .catch(error =>
        logger.error(
          { err: error },
          `Cannot look after the keys: ${error.message}`,
        ),
      );
    if (ended) return;
    timer = setTimeout(
      look,
      keys.signing ? EVERY_MILLISECONDS : WITHOUT_KEY_MILLISECONDS,
    );
    // The server keeps the process alive, not this.
    timer.unref();
  };
  await look();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
