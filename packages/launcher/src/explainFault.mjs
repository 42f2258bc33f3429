// @ts-check
import { Failure } from './Failure.mjs';

/**
 * What the disk refused, as one sentence; anything else is handed back as it came.
 *
 * @param {unknown} error
 * @returns {unknown}
 */
export function explainFault(error) {
  if (!(error instanceof Error) || error instanceof Failure) return error;
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error);
  return explainDisk(String(code), path ?? 'a file') ?? error;
}

/**
 * The same for a program that only wrote about it.
 *
 * @param {string[]} lines - what it wrote
 * @param {string} name - the program's
 * @returns {Failure | undefined}
 */
export function explainOutput(lines, name) {
  const text = lines.join('\n');
  if (/no space left on device|ENOSPC|EDQUOT/i.test(text)) {
    return explainDisk('ENOSPC', `what ${name} writes`);
  }
  return undefined;
}

/**
 * @param {string} code
 * @param {string} path
 */
function explainDisk(code, path) {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failure(
        `the disk is full (${path} could not be written): free some space, or point SLIPWAY_DATA_DIR at another disk`,
      );
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new Failure(
        `${path} cannot be written (${code}): make it writable, or point SLIPWAY_DATA_DIR at a folder that is`,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new Failure(
        `${path} is not a folder: remove it, or point SLIPWAY_DATA_DIR at a folder`,
      );
    default:
      return undefined;
  }
}
