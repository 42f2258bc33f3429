// @ts-check
import { join } from 'node:path';
import { Failure } from './Failure.mjs';
import { isHeld, takeLock } from './processLock.mjs';

const LOCK = 'running.json';

/**
 * Makes sure that one Slipway at a time works in a data folder, until this process ends.
 *
 * @param {string} dataDir
 * @returns {{ leftBehind: boolean }} whether the last Slipway here was killed
 * @throws {Failure} when another one is at work
 */
export function lockDataDir(dataDir) {
  const lock = takeLock(join(dataDir, LOCK));
  if ('holder' in lock) {
    throw new Failure(
      `another Slipway (process ${lock.holder.pid}) works on ${dataDir}: stop it first, or set SLIPWAY_DATA_DIR, SLIPWAY_PORT and SLIPWAY_SANDBOX_PORT for a second one`,
    );
  }
  return lock;
}

/**
 * @param {string} dataDir
 * @returns {boolean} whether a living process works in it
 */
export function isLocked(dataDir) {
  return isHeld(join(dataDir, LOCK));
}
