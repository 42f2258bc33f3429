// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './Failure.mjs';

/**
 * Makes the data folder and sees that one can write there.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @throws {Failure} when it cannot be written
 */
export function claimDataDir({ dataDir }) {
  try {
    mkdirSync(dataDir, { recursive: true });
    const probe = join(dataDir, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOSPC') throw error;
    // Node's recursive mkdir says ENOENT for a read-only disk.
    throw new Failure(
      `the data folder ${dataDir} cannot be written (${code}): make it writable, or point SLIPWAY_DATA_DIR at a folder that is`,
    );
  }
}
