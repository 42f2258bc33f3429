// @ts-check
import { buildCommandLine } from './buildCommandLine.mjs';
import { installWorkspace } from './installWorkspace.mjs';

/**
 * `npm run -s slipway -- <arguments>`: the command line, built as it is published.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function slipway(launch, args) {
  await installWorkspace(launch);
  const program = await buildCommandLine(launch);
  return launch.processes.tryRun({
    name: 'slipway',
    command: [process.execPath, program, ...args],
    // npm goes to the folder of package.json; paths are meant from where it was called.
    cwd: process.env.INIT_CWD || process.cwd(),
    env: launch.env,
  });
}
