// @ts-check
import { constants } from 'node:os';

// As shells do it: a program ended by signal n counts as having exited with 128 + n.
const SIGNALLED = 128;

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number}
 */
export function toExitCode(code, signal) {
  return signal ? SIGNALLED + constants.signals[signal] : code ?? 1;
}

/**
 * @param {number} exitCode
 * @returns {string} e.g. `ended with exit code 1`, `was ended by SIGKILL`
 */
export function describeExit(exitCode) {
  const signal = Object.entries(constants.signals).find(
    ([, number]) => number === exitCode - SIGNALLED,
  );
  return signal
    ? `was ended by ${signal[0]}`
    : `ended with exit code ${exitCode}`;
}
