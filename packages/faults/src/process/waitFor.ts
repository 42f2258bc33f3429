import { setTimeout as delay } from 'node:timers/promises';

/** Long enough for a machine that many share. */
const LONGEST_MS = 900_000;
const LOOK_MS = 50;

/**
 * Asks again and again until there is an answer; a question that fails is asked again, too.
 *
 * @param what - is waited for, as it stands in the error
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + LONGEST_MS;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      if (Date.now() > end)
        throw new Error(`no answer in ${LONGEST_MS / 1000} s`);
    } catch (error) {
      if (Date.now() > end)
        throw new Error(`Waited in vain for ${what}: ${error}`);
    }
    await delay(LOOK_MS);
  }
}
