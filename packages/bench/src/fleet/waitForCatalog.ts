import { setTimeout as delay } from 'node:timers/promises';
import type { Portal } from '../Portal';

/** It has settled when nothing was added for this long. */
const QUIET_MS = 10_000;

/**
 * Waits until the stock catalog has processed and stitched all components, and everything else that it was given.
 *
 * @returns how long it took, in milliseconds, without the quiet time
 */
export async function waitForCatalog(
  portal: Portal,
  components: number,
): Promise<number> {
  const start = performance.now();
  let last = { total: -1, at: start };
  const count = async (filter: string) => {
    const answer = await portal.call(
      `/api/catalog/entities/by-query?limit=1${filter}`,
    );
    return (await answer.json()).totalItems as number;
  };
  for (;;) {
    const total = await count('');
    const now = performance.now();
    if (total !== last.total) last = { total, at: now };
    if (
      now - last.at > QUIET_MS &&
      (await count('&filter=kind=component')) >= components
    )
      return last.at - start;
    await delay(1_000);
  }
}
