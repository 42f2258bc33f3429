// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../settings.mjs';

/**
 * Runs a program that passes or fails as a whole.
 *
 * @param {import('../Launch.mjs').Launch} launch
 * @param {string} name
 * @param {string[]} command
 * @returns {Promise<import('./Outcome.mjs').Outcome>}
 */
export async function runCheck({ settings, env, processes }, name, command) {
  const log = join(settings.logDir, `${name}.log`);
  const code = await processes.tryRun({ name, command, cwd: ROOT, env, log });
  const passed = code === 0;
  return {
    name,
    passed: passed ? 1 : 0,
    failed: passed ? 0 : 1,
    skipped: 0,
    report: passed ? '' : readFileSync(log, 'utf8'),
  };
}
