// @ts-check
import { existsSync, statfsSync } from 'node:fs';
import { Failure } from './Failure.mjs';

const MEGABYTE = 1024 * 1024;
// A portal's own data, and what npm fetches for it once.
const NEEDED_MB = 200;
const RUNTIME_MB = 300;

/**
 * Asked before anything is done: not every program says clearly what it could not write.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @throws {Failure} when the disk of the data folder is full
 */
export function checkSpace({ dataDir, runtimeDir }) {
  const { bavail, bsize } = statfsSync(dataDir);
  const freeMb = Math.floor((bavail * bsize) / MEGABYTE);
  const neededMb = NEEDED_MB + (existsSync(runtimeDir) ? 0 : RUNTIME_MB);
  if (freeMb < neededMb) {
    throw new Failure(
      `the disk of ${dataDir} is full (${freeMb} MB free, ${neededMb} MB needed): free some space, or point SLIPWAY_DATA_DIR at another disk`,
    );
  }
}
