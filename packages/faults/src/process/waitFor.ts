import { setTimeout as delay } from 'node:timers/promises';

/** Long enough for a machine that many share. */
const LONGEST_MS = 900_000;
const LOOK_MS = 50;
/** Between two looks no more counts: a machine that sleeps, or that somebody stops, is not to blame. */
const LONGEST_LOOK_MS = 10_000;

/**
 * Asks again and again until there is an answer; a question that fails is asked again, too.
 *
 * @param what - is waited for, as it stands in the error
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
): Promise<T> {
  for (let waited = 0; ; ) {
    const start = Date.now();
    let failure: unknown = 'there was no answer';
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      failure = error;
    }
    if (waited > LONGEST_MS)
      throw new Error(`Waited in vain for ${what}: ${failure}`);
    await delay(LOOK_MS);
    waited += Math.min(Date.now() - start, LONGEST_LOOK_MS);
  }
}
