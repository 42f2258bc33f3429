// @ts-check
// The door of `npm start`, `npm test` and their like. It runs before anything is installed, on whatever Node
// there is: plain JavaScript, nothing but Node's own modules.
import { bench } from './bench.mjs';
import { checkSpace } from './checkSpace.mjs';
import { claimDataDir } from './claimDataDir.mjs';
import { dev } from './dev.mjs';
import { ensureNode } from './ensureNode.mjs';
import { explainFault } from './explainFault.mjs';
import { Failure } from './Failure.mjs';
import { faults } from './faults.mjs';
import { fuzz } from './fuzz.mjs';
import { prepareEnvironment } from './prepareEnvironment.mjs';
import { matrix } from './matrix.mjs';
import { Processes } from './Processes.mjs';
import { Progress } from './Progress.mjs';
import { readSettings } from './settings.mjs';
import { reset } from './reset.mjs';
import { sbom } from './sbom.mjs';
import { runTests } from './runTests.mjs';
import { slipway } from './slipway.mjs';
import { start } from './start.mjs';
import { tryService } from './try.mjs';
import { whenLauncherEnds } from './whenLauncherEnds.mjs';

/**
 * A command resolves with its exit code; one that serves never resolves.
 *
 * @type {Record<string, (launch: import('./Launch.mjs').Launch, args: string[]) => Promise<number>>}
 */
const COMMANDS = {
  start,
  dev,
  test: runTests,
  try: tryService,
  reset,
  bench,
  faults,
  fuzz,
  matrix,
  sbom,
  slipway,
};

/**
 * Stopping what serves is how it is meant to end; the others were to finish.
 *
 * @type {Record<string, number>}
 */
const INTERRUPTED = { start: 0, dev: 0, try: 0 };

/**
 * Where 1 already says something else: findings.
 *
 * @type {Record<string, number>}
 */
const FAILED = { slipway: 2 };

const [name = '', ...args] = process.argv.slice(2);
const processes = new Processes();
main();

async function main() {
  // A reader that went away (`npm start | head`) is no reason to leave processes behind.
  process.stdout.on('error', () => {});
  const interrupted = new Promise(resolve => {
    whenLauncherEnds(() => resolve(INTERRUPTED[name] ?? 130));
  });
  try {
    process.exitCode = await Promise.race([launch(), interrupted]);
  } catch (error) {
    process.exitCode = FAILED[name] ?? 1;
    report(explainFault(error));
  }
  await processes.stop();
  process.exit();
}

/** @returns {Promise<number>} */
async function launch() {
  const command = COMMANDS[name];
  if (!command) {
    throw new Failure(
      `there is no command '${name}': npm run ${Object.keys(COMMANDS).join(
        ' | ',
      )}`,
    );
  }
  const settings = readSettings(process.env);
  claimDataDir(settings);
  const launched = {
    settings,
    env: prepareEnvironment(process.env, settings),
    // What it prints is read by programs.
    progress:
      command === slipway ? Progress.onlySlow(process.stderr) : new Progress(),
    processes,
  };
  // Nothing to fetch and no space to find: it makes some.
  if (command === reset) return reset(launched);
  checkSpace(settings);
  const node = await ensureNode(launched);
  return node === process.execPath
    ? command(launched, args)
    : processes.runAgainOn(node, launched.env);
}

/** @param {unknown} error */
function report(error) {
  if (!(error instanceof Failure)) {
    console.error(error);
    return;
  }
  process.stderr.write(`slipway: ${error.message}\n`);
  for (const line of error.lines) process.stderr.write(`    ${line}\n`);
}
