// @ts-check
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { takeLock } from './processLock.mjs';
import { ROOT } from './settings.mjs';

// One for the checkout: a portal and a test run may be started in it at the same moment. Not in node_modules,
// which yarn empties before its first install.
const LOCK = join(ROOT, '.yarn/slipway-making.json');

/**
 * Makes something in the checkout from sources, unless it was already made from the very same ones. The marker
 * goes before the work and comes back after it: what was left half made is made again.
 *
 * @param {object} options
 * @param {string} options.marker - file that remembers what it was made from; beside what is made
 * @param {string} options.source - fingerprint of what it is made from
 * @param {() => Promise<void>} options.make
 * @returns {Promise<boolean>} whether it had to be made
 */
export async function makeOnce({ marker, source, make }) {
  const isMade = () =>
    existsSync(marker) && readFileSync(marker, 'utf8') === source;
  if (isMade()) return false;
  const release = await waitForLock();
  try {
    if (isMade()) return false;
    rmSync(marker, { force: true });
    await make();
    mkdirSync(dirname(marker), { recursive: true });
    writeFileSync(marker, source);
    return true;
  } finally {
    release();
  }
}

async function waitForLock() {
  for (;;) {
    const lock = takeLock(LOCK);
    if ('release' in lock) return lock.release;
    await setTimeout(200);
  }
}
