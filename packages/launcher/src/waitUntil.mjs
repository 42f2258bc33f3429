// @ts-check

const POLL_MS = 25;

/**
 * Asks until the answer is yes.
 *
 * @param {() => boolean | Promise<boolean>} isSo
 * @param {import('./Processes.mjs').Child} [child] - whose end makes waiting pointless
 * @throws {import('./Failure.mjs').Failure} why the child ended
 */
export async function waitUntil(isSo, child) {
  while (!(await isSo())) {
    if (child?.loss) throw child.loss;
    await new Promise(resolve => setTimeout(resolve, POLL_MS));
  }
}
