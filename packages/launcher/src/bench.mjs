// @ts-check
import { join } from 'node:path';
import { buildPortal } from './buildPortal.mjs';
import { checkGit } from './checkGit.mjs';
import { findChromium } from './checks/findChromium.mjs';
import { Failure } from './Failure.mjs';
import { installWorkspace } from './installWorkspace.mjs';
import { makeTestBed } from './makeTestBed.mjs';
import { RUN_TYPESCRIPT } from './runTypeScript.mjs';
import { portalUrl, ROOT } from './settings.mjs';
import { startPostgres } from './startPostgres.mjs';
import { startStack } from './startStack.mjs';

/** Benchmarks that measure a running portal, in a browser. */
const ON_A_PORTAL = ['frontend', 'preview'];

/** Benchmarks that start portals of their own, on a PostgreSQL that writes to disk as it does in production. */
const ON_A_DATABASE = ['delivery', 'fleet', 'load'];

/**
 * `npm run bench -- <name>`: a benchmark brings what it measures, and prints its table.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function bench(launch, args) {
  checkGit(launch.env);
  await installWorkspace(launch);
  const env = await prepare(launch, args[0]);
  return launch.processes.tryRun({
    name: 'the benchmark',
    command: [process.execPath, ...RUN_TYPESCRIPT, 'src/main.ts', ...args],
    cwd: join(ROOT, 'packages/bench'),
    env,
  });
}

/**
 * @param {import('./Launch.mjs').Launch} launch
 * @param {string} name - of the benchmark
 * @returns {Promise<NodeJS.ProcessEnv>} where it finds what it measures
 */
async function prepare(launch, name) {
  const needsPortal = ON_A_PORTAL.includes(name);
  if (!needsPortal && !ON_A_DATABASE.includes(name)) return launch.env;
  const chromium = findChromium(launch.env);
  if (!chromium)
    throw new Failure(
      'This benchmark needs a Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
    );
  const bed = await makeTestBed(launch);
  await buildPortal(bed);
  const env = { ...bed.env, CHROMIUM_PATH: chromium };
  if (!needsPortal) return { ...env, DATABASE_URL: await startPostgres(bed) };
  await startStack(bed);
  return { ...env, SLIPWAY_URL: portalUrl(bed.settings) };
}
