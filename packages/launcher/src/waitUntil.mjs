// @ts-check
import { setTimeout } from 'node:timers/promises';

/**
 * Asks until the answer is yes.
 *
 * @param {() => boolean | Promise<boolean>} isSo
 * @param {object} options
 * @param {import('./Processes.mjs').Child} options.child - who is waited for
 * @param {number} [options.pollMs]
 * @param {number} [options.withinMs] - how long it may take at most
 * @throws {import('./Failure.mjs').Failure} when the child ends first, or takes longer
 */
export async function waitUntil(
  isSo,
  { child, pollMs = 20, withinMs = 120_000 },
) {
  const deadline = Date.now() + withinMs;
  while (!(await isSo())) {
    if (child.loss) throw child.loss;
    if (Date.now() > deadline) {
      throw child.explain(`is not ready after ${withinMs / 1000} s`);
    }
    await setTimeout(pollMs);
  }
}
