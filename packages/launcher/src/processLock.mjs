// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readStartTime } from './inspectProcess.mjs';

/** @typedef {{ pid: number, started?: string }} Holder */

/**
 * Takes a lock unless a living process holds it. It goes when it is released or this process ends; what a
 * killed one left is told from a living one's.
 *
 * @param {string} file
 * @returns {{ leftBehind: boolean, release: () => void } | { holder: Holder }} leftBehind: whether the last
 *   holder was killed
 */
export function takeLock(file) {
  const holder = readHolder(file);
  if (holder && lives(holder)) return { holder };
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  const self = { pid: process.pid, started: readStartTime(process.pid) };
  try {
    writeFileSync(file, JSON.stringify(self), { flag: 'wx' });
  } catch (error) {
    // Somebody else was faster.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') {
      throw error;
    }
    return takeLock(file);
  }
  const release = () => rmSync(file, { force: true });
  process.on('exit', release);
  return { leftBehind: holder !== undefined, release };
}

/**
 * @param {string} file
 * @returns {boolean} whether a living process holds it
 */
export function isHeld(file) {
  const holder = readHolder(file);
  return holder !== undefined && lives(holder);
}

/** @param {Holder} holder */
function lives({ pid, started }) {
  return started !== undefined && readStartTime(pid) === started;
}

/**
 * @param {string} file
 * @returns {Holder | undefined}
 */
function readHolder(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
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
