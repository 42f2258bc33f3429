// @ts-check
import { setTimeout } from 'node:timers/promises';
import { readStartTime } from '../inspectProcess.mjs';

/**
 * Resolves when none of the processes is left; a test that waits in vain fails by its own time limit.
 *
 * @param {number[]} pids
 */
export async function untilGone(pids) {
  while (pids.some(pid => readStartTime(pid) !== undefined)) {
    await setTimeout(20);
  }
}
