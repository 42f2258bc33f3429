// @ts-check

/**
 * How a stage of `npm test` ended.
 *
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} report - what to read when something failed; else empty
 * @property {string} [remark] - why something was skipped and what to do about it
 */

/** @param {Outcome} outcome */
export function describeOutcome({ name, passed, failed, skipped, remark }) {
  const counts = countsOf({ passed, failed, skipped });
  return remark ? `${name}: ${counts} (${remark})` : `${name}: ${counts}`;
}

/** @param {Pick<Outcome, 'passed' | 'failed' | 'skipped'>} counts */
export function countsOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
