// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { backstageCli } from '../backstageCli.mjs';
import { ROOT } from '../settings.mjs';

/**
 * Runs the tests of all packages, those with a database on a real one.
 *
 * @param {import('../Launch.mjs').Launch} launch
 * @param {string} databaseUrl
 * @returns {Promise<import('./Outcome.mjs').Outcome>}
 */
export async function runJest({ settings, env, processes }, databaseUrl) {
  const name = 'unit and integration tests';
  const log = join(settings.logDir, 'jest.log');
  const results = join(settings.dataDir, 'jest.json');
  const code = await processes.tryRun({
    name,
    command: backstageCli(
      ...['repo', 'test', '--watchAll=false', '--json'],
      // A busy machine is slow, not wrong.
      ...['--testTimeout=120000', `--outputFile=${results}`],
    ),
    cwd: ROOT,
    env: {
      ...env,
      // A busy machine may take longer than a quarter of a second to connect to itself.
      NODE_OPTIONS: '--network-family-autoselection-attempt-timeout=5000',
      BACKSTAGE_TEST_DISABLE_DOCKER: '1',
      BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: databaseUrl,
    },
    log,
  });
  if (!existsSync(results)) {
    const report = readFileSync(log, 'utf8');
    return { name, passed: 0, failed: 1, skipped: 0, report };
  }
  /** @type {any} */
  const summary = JSON.parse(readFileSync(results, 'utf8'));
  // A file that cannot even be loaded holds no test that could fail.
  const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
  return {
    name,
    passed: summary.numPassedTests,
    failed: failed || (code === 0 ? 0 : 1),
    skipped: summary.numPendingTests + summary.numTodoTests,
    report: describeFailures(summary.testResults),
  };
}

/**
 * @typedef {object} TestFile as Jest tells it
 * @property {string} name
 * @property {string} status
 * @property {string} message a summary; an error without a stack is missing there
 * @property {{ fullName: string, failureMessages: string[] }[]} assertionResults
 *
 * @param {TestFile[]} files
 */
function describeFailures(files) {
  return files
    .filter(({ status }) => status === 'failed')
    .map(({ name, message, assertionResults }) => {
      const failures = assertionResults.flatMap(test =>
        test.failureMessages.map(each => `● ${test.fullName}\n${each}`),
      );
      const told = failures.length > 0 ? failures.join('\n') : message;
      return `${relative(ROOT, name)}\n${stripVTControlCharacters(told)}`;
    })
    .join('\n\n');
}
