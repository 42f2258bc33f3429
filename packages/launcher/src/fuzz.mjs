// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { backstageCli } from './backstageCli.mjs';
import { checkGit } from './checkGit.mjs';
import { Failure } from './Failure.mjs';
import { installWorkspace } from './installWorkspace.mjs';
import { listPackages } from './listPackages.mjs';
import { ROOT } from './settings.mjs';

/**
 * `npm run fuzz -- [minutes]`: runs every property test again and again, each time with cases that were not tried
 * before, until the time is up or one fails. The report of a failure holds the case and the seed that repeats it.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function fuzz(launch, args) {
  const minutes = readMinutes(args);
  checkGit(launch.env);
  await installWorkspace(launch);
  const tests = listPropertyTests();
  const end = Date.now() + minutes * 60_000;
  let rounds = 0;
  do {
    rounds += 1;
    const code = await launch.processes.tryRun({
      name: 'the property tests',
      command: backstageCli(
        ...['repo', 'test', '--watchAll=false', '--silent'],
        ...['--testTimeout=600000', '--runTestsByPath', ...tests],
      ),
      cwd: ROOT,
      env: {
        ...launch.env,
        BACKSTAGE_TEST_DISABLE_DOCKER: '1',
        SLIPWAY_FUZZ: '1',
      },
    });
    if (code !== 0) return code;
    const left = Math.max(0, Math.ceil((end - Date.now()) / 60_000));
    process.stdout.write(
      `slipway: round ${rounds} of ${tests.length} files of property tests found nothing; ${left} minutes left\n`,
    );
  } while (Date.now() < end);
  return 0;
}

/** @param {string[]} args */
function readMinutes([text = '10', ...others]) {
  const minutes = Number(text);
  if (!(minutes > 0) || others.length > 0)
    throw new Failure(
      `say for how many minutes, e.g. npm run fuzz -- 30; '${text}' is no number of minutes`,
    );
  return minutes;
}

/** The test files that draw their cases at random. */
function listPropertyTests() {
  return listPackages()
    .map(({ directory }) => join(directory, 'src'))
    .filter(existsSync)
    .flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(path => path.endsWith('.test.ts'))
        .map(path => join(folder, path)),
    )
    .filter(path => readFileSync(path, 'utf8').includes("from 'fast-check'"))
    .map(path => relative(ROOT, path))
    .sort();
}
