// @ts-check
import { join } from 'node:path';
import { checkGit } from './checkGit.mjs';
import { installWorkspace } from './installWorkspace.mjs';
import { RUN_TYPESCRIPT } from './runTypeScript.mjs';
import { ROOT } from './settings.mjs';

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
  return launch.processes.tryRun({
    name: 'the benchmark',
    command: [process.execPath, ...RUN_TYPESCRIPT, 'src/main.ts', ...args],
    cwd: join(ROOT, 'packages/bench'),
    env: launch.env,
  });
}
