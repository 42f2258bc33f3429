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
import { startPostgres } from './startPostgres.mjs';

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
      DATABASE_URL: await startPostgres(bed, { throwaway: true }),
      // It is restarted and set back, too: there it starts one of its own.
      SLIPWAY_POSTGRES_BIN: join(await findTools(bed), 'bin'),
      SLIPWAY_POSTGRES_PREFIX: JSON.stringify(choosePostgresUser().prefix),
    },
  });
}

/** @param {import('./Launch.mjs').Launch} launch */
async function findTools(launch) {
  const { directory } = await installRuntime('tools', launch);
  return findPostgres(directory);
}
