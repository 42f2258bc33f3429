import { setTimeout as sleep } from 'node:timers/promises';
import { ForgeError } from '@slipway/forge';

/**
 * Waits for what the forge answers, but not for long: somebody else waits too.
 *
 * @param doing - what is tried, e.g. `look at the repository`
 * @throws ForgeError `unavailable` when it takes longer; what is under way goes on
 */
export async function endsWithin<T>(
  ms: number,
  answer: Promise<T>,
  doing: string,
): Promise<T> {
  const enough = new AbortController();
  const late = sleep(ms, undefined, { signal: enough.signal, ref: false }).then(
    () => {
      throw new ForgeError('unavailable', `Could not ${doing} in ${ms} ms`);
    },
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    enough.abort();
    late.catch(() => {});
  }
}
