// @ts-check
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from './Failure.mjs';
import { readStartTime } from './inspectProcess.mjs';
import { readLogEnd } from './readLogEnd.mjs';
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
  const isInstalled = () =>
    existsSync(installed) && readFileSync(installed, 'utf8') === lock;
  if (isInstalled()) return { directory, fetched: false };
  const log = join(settings.logDir, 'npm.log');
  removeUnfinished(directory);
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
        // Where there is no network, say so within seconds.
        '--fetch-retry-mintimeout=2000',
        '--fetch-retry-maxtimeout=8000',
        // Quieter, it keeps to itself why an optional package could not be fetched.
        '--loglevel=verbose',
      ],
      cwd: unfinished,
      env,
      log,
    });
    checkFetched(unfinished, JSON.parse(lock).packages, log);
    // Not what another launcher has made meanwhile and works with.
    if (!isInstalled()) {
      rmSync(directory, { recursive: true, force: true });
      renameSync(unfinished, directory);
    }
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return { directory, fetched: true };
}

/**
 * What a launcher that was killed in the middle left beside a folder.
 *
 * @param {string} directory
 */
function removeUnfinished(directory) {
  if (!existsSync(dirname(directory))) return;
  for (const entry of readdirSync(dirname(directory))) {
    const [name, pid] = entry.split('.');
    if (name === basename(directory) && pid && !readStartTime(Number(pid))) {
      rmSync(join(dirname(directory), entry), { recursive: true });
    }
  }
}

/**
 * To npm, an optional package that could not be fetched is no error.
 *
 * @param {string} directory
 * @param {Record<string, { os?: string | string[], cpu?: string | string[] }>} packages - of the lock file
 * @param {string} log
 */
function checkFetched(directory, packages, log) {
  for (const [path, { os, cpu }] of Object.entries(packages)) {
    const isForHere =
      (!os || [os].flat().includes(process.platform)) &&
      (!cpu || [cpu].flat().includes(process.arch));
    if (isForHere && !existsSync(join(directory, path))) {
      throw new Failure(
        `npm could not fetch ${path.replace(
          'node_modules/',
          '',
        )}: is there a network? Its log is ${log}`,
        readLogEnd(log),
      );
    }
  }
}

/**
 * npm says where it is to what it runs; without it, the one in PATH.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function findNpm({ npm_execpath: npm }) {
  return npm?.endsWith('npm-cli.js') ? [process.execPath, npm] : ['npm'];
}
