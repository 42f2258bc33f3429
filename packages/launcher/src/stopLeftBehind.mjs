// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readCommandLine } from './inspectProcess.mjs';
import { PID_FILE, readPidFile } from './readPidFile.mjs';

/**
 * A server that outlived its launcher is stopped; the note of one that was killed would make the next refuse to
 * start as soon as its id is some other process's.
 *
 * @param {string} data - the folder of a database, which no other launcher works on
 */
export async function stopLeftBehind(data) {
  const note = readPidFile(data);
  if (!note) return;
  const lives = () => readCommandLine(note.pid)?.includes(data) ?? false;
  if (lives()) process.kill(note.pid, 'SIGINT');
  while (lives()) await setTimeout(50);
  rmSync(join(data, PID_FILE), { force: true });
}
