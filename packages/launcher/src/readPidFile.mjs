// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** PostgreSQL's own note of the server that works on a folder. */
export const PID_FILE = 'postmaster.pid';

/**
 * @param {string} data - the folder of a database
 * @returns {{ pid: number, ready: boolean } | undefined} undefined: no server left a note
 */
export function readPidFile(data) {
  let lines;
  try {
    lines = readFileSync(join(data, PID_FILE), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
}
