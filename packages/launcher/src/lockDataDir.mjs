// @ts-check
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './Failure.mjs';
import { readStartTime } from './inspectProcess.mjs';

const LOCK = 'running.json';

/**
 * Makes sure that one Slipway at a time works in a data folder. The lock goes when this process ends; what a
 * killed one left is told from a living one's.
 *
 * @param {string} dataDir
 * @returns {{ leftBehind: boolean }} whether the last Slipway here was killed
 * @throws {Failure} when another one is at work
 */
export function lockDataDir(dataDir) {
  const lock = join(dataDir, LOCK);
  const holder = readHolder(dataDir);
  if (holder && lives(holder)) {
    throw new Failure(
      `another Slipway (process ${holder.pid}) works on ${dataDir}: stop it first, or set SLIPWAY_DATA_DIR, SLIPWAY_PORT and SLIPWAY_SANDBOX_PORT for a second one`,
    );
  }
  rmSync(lock, { force: true });
  const self = { pid: process.pid, started: readStartTime(process.pid) };
  writeFileSync(lock, JSON.stringify(self), { flag: 'wx' });
  process.on('exit', () => rmSync(lock, { force: true }));
  return { leftBehind: holder !== undefined };
}

/**
 * @param {string} dataDir
 * @returns {boolean} whether a living process works in it
 */
export function isLocked(dataDir) {
  const holder = readHolder(dataDir);
  return holder !== undefined && lives(holder);
}

/** @typedef {{ pid: number, started?: string }} Holder */

/** @param {Holder} holder */
function lives({ pid, started }) {
  return started !== undefined && readStartTime(pid) === started;
}

/**
 * @param {string} dataDir
 * @returns {Holder | undefined}
 */
function readHolder(dataDir) {
  let text;
  try {
    text = readFileSync(join(dataDir, LOCK), 'utf8');
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
