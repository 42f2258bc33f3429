// @ts-check
import { join } from 'node:path';
import { buildPackages } from './buildPackages.mjs';
import { Failure } from './Failure.mjs';
import { installWorkspace } from './installWorkspace.mjs';
import { RUN_TYPESCRIPT } from './runTypeScript.mjs';
import { ROOT } from './settings.mjs';

/**
 * `npm run matrix -- [methods]`: installs, builds, lints and tests the application of every choice of the template, with
 * sets of up to so many methods. `npm test` does so for a spread of them.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function matrix(launch, [methods = '2', ...others]) {
  if (!/^[1-7]$/.test(methods) || others.length > 0) {
    throw new Failure(
      `say how many methods a route has at most, from 1 to 7, e.g. npm run matrix -- 2; '${methods}' is no such number`,
    );
  }
  await installWorkspace(launch);
  await buildPackages(launch);
  return launch.processes.tryRun({
    name: 'the matrix',
    command: [
      process.execPath,
      ...RUN_TYPESCRIPT,
      'src/matrix/main.ts',
      methods,
    ],
    cwd: join(ROOT, 'packages/golden-application'),
    env: launch.env,
  });
}
