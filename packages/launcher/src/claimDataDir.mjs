// @ts-check
import {
  existsSync,
  mkdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Failure } from './Failure.mjs';

const MEGABYTE = 1024 * 1024;
// A portal's own data, and what npm fetches for it once.
const NEEDED_MB = 200;
const RUNTIME_MB = 300;

/**
 * Makes the data folder and sees that one can write there. Asked before anything else is done: not every
 * program says clearly what it could not write.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @throws {Failure} when it cannot be written or its disk is full
 */
export function claimDataDir({ dataDir, runtimeDir }) {
  try {
    mkdirSync(dataDir, { recursive: true });
    const probe = join(dataDir, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    // Node's recursive mkdir says ENOENT for a read-only disk.
    throw new Failure(
      `the data folder ${dataDir} cannot be written (${code}): make it writable, or point SLIPWAY_DATA_DIR at a folder that is`,
    );
  }
  const { bavail, bsize } = statfsSync(dataDir);
  const freeMb = Math.floor((bavail * bsize) / MEGABYTE);
  const neededMb = NEEDED_MB + (existsSync(runtimeDir) ? 0 : RUNTIME_MB);
  if (freeMb < neededMb) {
    throw new Failure(
      `the disk of ${dataDir} is full (${freeMb} MB free, ${neededMb} MB needed): free some space, or point SLIPWAY_DATA_DIR at another disk`,
    );
  }
}
