// @ts-check
import { join } from 'node:path';
import { backstageCli } from './backstageCli.mjs';
import { buildPackages } from './buildPackages.mjs';
import { checkGit } from './checkGit.mjs';
import { countsOf, describeOutcome } from './checks/Outcome.mjs';
import { runCheck } from './checks/runCheck.mjs';
import { runJest } from './checks/runJest.mjs';
import { runJourney } from './checks/runJourney.mjs';
import { runNodeTests } from './checks/runNodeTests.mjs';
import { installWorkspace } from './installWorkspace.mjs';
import { makeTestBed, withSettings } from './makeTestBed.mjs';
import { ROOT } from './settings.mjs';
import { startPostgres } from './startPostgres.mjs';

/** @typedef {import('./checks/Outcome.mjs').Outcome} Outcome */

/** @type {Record<string, string[]>} */
const SOURCE_CHECKS = {
  types: [
    process.execPath,
    join(ROOT, 'node_modules/typescript/bin/tsc'),
    ...['--pretty', 'false'],
  ],
  formatting: [
    process.execPath,
    join(ROOT, 'node_modules/prettier/bin-prettier.js'),
    ...['--check', '--loglevel=warn', '.'],
  ],
  lint: backstageCli(
    ...['repo', 'lint', '--max-warnings=0', '--format=stylish'],
  ),
};

/**
 * `npm test`: everything, from nothing. Every stage runs, even when one before it failed.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @returns {Promise<number>}
 */
export async function runTests(launch) {
  const { progress } = launch;
  checkGit(launch.env);
  await installWorkspace(launch);
  // Tests install what a created service installs.
  await buildPackages(launch);
  const bed = await makeTestBed(launch);

  /** @type {Outcome[]} */
  const outcomes = [];
  /**
   * @param {string} doing
   * @param {() => Promise<Outcome>} run
   */
  const stage = async (doing, run) => {
    outcomes.push(await progress.stage(doing, run, describeOutcome));
  };

  const databaseUrl = await progress.stage(
    'starting a PostgreSQL for tests',
    () => startPostgres(bed, { throwaway: true }),
    () => 'PostgreSQL 18 for tests started',
  );
  await Promise.all([
    stage('running unit and integration tests', () =>
      runJest(bed, databaseUrl),
    ),
    checkSources(bed, stage),
  ]);
  // One after the other: real processes and a browser starve beside others on two cores.
  await stage('running launcher tests', () => runNodeTests(bed));
  await stage('walking through the portal', () =>
    runJourney(withSettings(bed, { ...bed.settings, databaseUrl })),
  );

  for (const { name, report } of outcomes) {
    if (report) progress.say(`\n--- ${name} ---\n${report.trim()}\n`);
  }
  const total = add(outcomes);
  progress.say(countsOf(total));
  return total.failed > 0 ? 1 : 0;
}

/**
 * @param {import('./Launch.mjs').Launch} launch
 * @param {(doing: string, run: () => Promise<Outcome>) => Promise<void>} stage
 */
async function checkSources(launch, stage) {
  for (const [name, command] of Object.entries(SOURCE_CHECKS)) {
    await stage(`checking ${name}`, () => runCheck(launch, name, command));
  }
}

/** @param {Outcome[]} outcomes */
function add(outcomes) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of outcomes) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}
