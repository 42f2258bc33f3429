// @ts-check
import { Failure } from './Failure.mjs';

/**
 * What the disk refused, as one sentence; anything else is handed back as it came.
 *
 * @param {unknown} error
 * @returns {unknown}
 */
export function explainFault(error) {
  if (!(error instanceof Error)) return error;
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskIsFull(`${path ?? 'a file'} could not be written`);
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new Failure(
        `${path} is not accessible (${code}): does it belong to another user?`,
      );
    default:
      return error;
  }
}

/**
 * The same for a program that only wrote about it.
 *
 * @param {string} name - the program's, as it stands in a sentence
 * @param {string[]} lines - what it wrote
 * @returns {Failure | undefined}
 */
export function explainOutput(name, lines) {
  return /no space left on device|ENOSPC|EDQUOT/i.test(lines.join('\n'))
    ? diskIsFull(`${name} could not write`)
    : undefined;
}

/** @param {string} what */
function diskIsFull(what) {
  return new Failure(
    `the disk is full, ${what}: free some space, or point SLIPWAY_DATA_DIR at another disk`,
  );
}
