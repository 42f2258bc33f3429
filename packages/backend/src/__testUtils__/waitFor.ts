import { setTimeout as delay } from 'node:timers/promises';

const LONGEST_MS = 90_000;

/** Asks again and again until there is an answer. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
): Promise<T> {
  const deadline = Date.now() + LONGEST_MS;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer) return answer;
    await delay(100);
  }
  throw new Error(`Waited ${LONGEST_MS / 1000} s in vain for ${what}`);
}
