// @ts-check
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './Failure.mjs';

/**
 * Makes the data folder and sees that one can write there.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @throws {Failure} when it cannot be written
 */
export function claimDataDir({ dataDir }) {
  try {
    makeFolder(dataDir);
    const probe = join(dataDir, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOSPC') throw error;
    throw new Failure(
      `the data folder ${dataDir} cannot be written (${code}): make it writable, or point SLIPWAY_DATA_DIR at a folder that is`,
    );
  }
}

/**
 * Node's recursive mkdir never returns where the system refuses with ENOENT, as below /proc.
 *
 * @param {string} folder
 */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
