import { setTimeout as wait } from 'node:timers/promises';

/** Waits until something is so. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('It did not come about');
    await wait(10);
  }
}
