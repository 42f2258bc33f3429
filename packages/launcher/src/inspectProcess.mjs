// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When a process started, in the system's own notation; with its id it tells a process from a later one that
 * was given the same id.
 *
 * @param {number} pid
 * @returns {string | undefined} undefined: there is no such process (any more)
 */
export function readStartTime(pid) {
  if (process.platform !== 'linux') return askPs('lstart=', pid);
  const stat = readProc(pid, 'stat');
  // The second field, the name, may itself hold spaces and brackets; then come the state and, 22nd, the start.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const [state] = fields;
  // It has ended, and only waits for its parent to take notice.
  return state === 'Z' ? undefined : fields[19];
}

/**
 * @param {number} pid
 * @returns {string | undefined} its command line; undefined: there is no such process
 */
export function readCommandLine(pid) {
  if (process.platform !== 'linux') return askPs('command=', pid);
  return readProc(pid, 'cmdline')?.replaceAll('\0', ' ');
}

/**
 * @param {number} pid
 * @param {string} file
 */
function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} column
 * @param {number} pid
 */
function askPs(column, pid) {
  const { stdout } = spawnSync('ps', ['-o', column, '-p', String(pid)], {
    encoding: 'utf8',
  });
  return stdout?.trim() || undefined;
}
