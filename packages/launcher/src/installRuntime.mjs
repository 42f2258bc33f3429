// @ts-check
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './settings.mjs';

/**
 * Fetches one of the two sets of packages in `packages/launcher/runtime` with npm, once per lock file.
 *
 * @param {'node' | 'tools'} set
 * @param {import('./Launch.mjs').Launch} launch
 * @returns {Promise<{ directory: string, fetched: boolean }>} the folder that holds its node_modules
 */
export async function installRuntime(set, { settings, env, processes }) {
  const source = join(ROOT, 'packages/launcher/runtime', set);
  const directory = join(settings.runtimeDir, set);
  const lock = readFileSync(join(source, 'package-lock.json'), 'utf8');
  const installed = join(directory, 'package-lock.json');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) {
    return { directory, fetched: false };
  }
  // Made beside its place and renamed at the end: half an installation is never taken for one.
  const unfinished = `${directory}.${process.pid}`;
  try {
    mkdirSync(unfinished, { recursive: true });
    cpSync(source, unfinished, { recursive: true });
    await processes.run({
      name: 'npm',
      command: [
        ...findNpm(env),
        'ci',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
      ],
      cwd: unfinished,
      env,
      log: join(settings.logDir, 'npm.log'),
    });
    rmSync(directory, { recursive: true, force: true });
    renameSync(unfinished, directory);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return { directory, fetched: true };
}

/**
 * npm says where it is to what it runs; without it, the one in PATH.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function findNpm({ npm_execpath: npm }) {
  return npm?.endsWith('npm-cli.js') ? [process.execPath, npm] : ['npm'];
}
