import { setTimeout as wait } from 'node:timers/promises';

const MOST_SECONDS = 60;

/** Asks again and again until the answer is yes. */
export async function waitUntil(
  what: string,
  ask: () => boolean | Promise<boolean>,
): Promise<void> {
  const end = Date.now() + MOST_SECONDS * 1000;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await wait(20);
  }
}
