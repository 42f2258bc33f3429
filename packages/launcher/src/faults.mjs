// @ts-check
import { join } from 'node:path';
import { buildPackages } from './buildPackages.mjs';
import { checkGit } from './checkGit.mjs';
import { findPostgres } from './findPostgres.mjs';
import { installRuntime } from './installRuntime.mjs';
import { installWorkspace } from './installWorkspace.mjs';
import { makeTestBed } from './makeTestBed.mjs';
import { choosePostgresUser } from './postgresUser.mjs';
import { RUN_TYPESCRIPT } from './runTypeScript.mjs';
import { ROOT } from './settings.mjs';

/**
 * `npm run faults -- [forge] [process]`: breaks what a creation relies on, and prints what became of the creations.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function faults(launch, args) {
  checkGit(launch.env);
  await installWorkspace(launch);
  // The sandbox serves them.
  await buildPackages(launch);
  const bed = await makeTestBed(launch);
  return launch.processes.tryRun({
    name: 'the faults',
    command: [process.execPath, ...RUN_TYPESCRIPT, 'src/main.ts', ...args],
    cwd: join(ROOT, 'packages/faults'),
    env: {
      ...bed.env,
      // It restarts PostgreSQL and sets it back: it starts some of its own.
      SLIPWAY_POSTGRES: JSON.stringify({
        bin: join(await findTools(bed), 'bin'),
        ...choosePostgresUser(),
      }),
    },
  });
}

/** @param {import('./Launch.mjs').Launch} launch */
async function findTools(launch) {
  const { directory } = await installRuntime('tools', launch);
  return findPostgres(directory);
}
