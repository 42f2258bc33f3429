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
import { startStack } from './startStack.mjs';

/** Benchmarks that measure a running portal, in a browser. */
const ON_A_PORTAL = ['preview'];

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
  const env = ON_A_PORTAL.includes(args[0])
    ? await startPortal(launch)
    : launch.env;
  return launch.processes.tryRun({
    name: 'the benchmark',
    command: [process.execPath, ...RUN_TYPESCRIPT, 'src/main.ts', ...args],
    cwd: join(ROOT, 'packages/bench'),
    env,
  });
}

/**
 * @param {import('./Launch.mjs').Launch} launch
 * @returns {Promise<NodeJS.ProcessEnv>} where the benchmark finds it
 */
async function startPortal(launch) {
  const chromium = findChromium(launch.env);
  if (!chromium)
    throw new Failure(
      'This benchmark needs a Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
    );
  const bed = await makeTestBed(launch);
  await buildPortal(bed);
  await startStack(bed);
  return {
    ...bed.env,
    CHROMIUM_PATH: chromium,
    SLIPWAY_URL: portalUrl(bed.settings),
  };
}
