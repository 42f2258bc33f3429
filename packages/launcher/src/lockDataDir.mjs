// @ts-check
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './Failure.mjs';
import { readStartTime } from './inspectProcess.mjs';

/**
 * Makes sure that one Slipway at a time works in a data folder. The lock goes when this process ends; what a
 * killed one left is told from a living one's.
 *
 * @param {string} dataDir
 * @returns {{ leftBehind: boolean }} whether the last Slipway here was killed
 * @throws {Failure} when another one is at work
 */
export function lockDataDir(dataDir) {
  const lock = join(dataDir, 'running.json');
  const leftBehind = removeStale(lock, dataDir);
  const self = { pid: process.pid, started: readStartTime(process.pid) };
  writeFileSync(lock, JSON.stringify(self), { flag: 'wx' });
  process.on('exit', () => rmSync(lock, { force: true }));
  return { leftBehind };
}

/**
 * @param {string} lock
 * @param {string} dataDir
 */
function removeStale(lock, dataDir) {
  const holder = readHolder(lock);
  if (!holder) return false;
  if (holder.started && readStartTime(holder.pid) === holder.started) {
    throw new Failure(
      `Slipway already runs on ${dataDir} (process ${holder.pid}): stop it first, or set SLIPWAY_DATA_DIR, SLIPWAY_PORT and SLIPWAY_SANDBOX_PORT for a second one`,
    );
  }
  rmSync(lock, { force: true });
  return true;
}

/**
 * @param {string} lock
 * @returns {{ pid: number, started?: string } | undefined}
 */
function readHolder(lock) {
  let text;
  try {
    text = readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    // Its writer was killed in the middle.
    return { pid: 0 };
  }
}
