// @ts-check
import { join } from 'node:path';
import { installWorkspace } from './installWorkspace.mjs';
import { RUN_TYPESCRIPT } from './runTypeScript.mjs';
import { ROOT } from './settings.mjs';

/**
 * `npm run sbom -- [folder]`: writes what the portal is made of and under which licences, and fails on one that does
 * not go with ours.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function sbom(launch, args) {
  await installWorkspace(launch);
  return launch.processes.tryRun({
    name: 'the bill of materials',
    command: [process.execPath, ...RUN_TYPESCRIPT, 'src/main.ts', ...args],
    cwd: join(ROOT, 'packages/sbom'),
    env: launch.env,
  });
}
