// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../settings.mjs';

/**
 * Runs the launcher's own tests, which have to run where nothing is installed: Node's test runner is there.
 *
 * @param {import('../Launch.mjs').Launch} launch
 * @returns {Promise<import('./Outcome.mjs').Outcome>}
 */
export async function runNodeTests({ settings, env, processes }) {
  const name = 'launcher tests';
  const log = join(settings.logDir, 'launcher-tests.log');
  const results = join(settings.dataDir, 'launcher-tests.tap');
  const code = await processes.tryRun({
    name,
    command: [
      process.execPath,
      '--test',
      // What waits in vain fails.
      '--test-timeout=60000',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${results}`,
      'src/**/*.test.mjs',
    ],
    cwd: join(ROOT, 'packages/launcher'),
    env,
    log,
  });
  const tap = existsSync(results) ? readFileSync(results, 'utf8') : '';
  /** @param {string} what */
  const count = what => Number(tap.match(`\n# ${what} (\\d+)`)?.[1] ?? 0);
  return {
    name,
    passed: count('pass'),
    failed: count('fail') + count('cancelled') || (code === 0 ? 0 : 1),
    skipped: count('skipped') + count('todo'),
    report: code === 0 ? '' : readFileSync(log, 'utf8'),
  };
}
