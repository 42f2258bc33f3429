// @ts-check
import { spawnSync } from 'node:child_process';

const CANDIDATES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} the path of a Chromium that runs
 */
export function findChromium(env) {
  const candidates = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : CANDIDATES;
  return candidates
    .map(candidate => findInPath(candidate))
    .find(path => path && runs(path, env));
}

/** @param {string} command */
function findInPath(command) {
  return spawnSync('sh', ['-c', 'command -v "$0"', command], {
    encoding: 'utf8',
  }).stdout.trim();
}

/**
 * On some systems the name belongs to a script that only offers to install it.
 *
 * @param {string} path
 * @param {NodeJS.ProcessEnv} env
 */
function runs(path, env) {
  return spawnSync(path, ['--version'], { env }).status === 0;
}
