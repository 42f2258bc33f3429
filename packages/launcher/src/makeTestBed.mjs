// @ts-check
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort } from './checkPorts.mjs';
import { isLocked, lockDataDir } from './lockDataDir.mjs';
import { toEnvironment } from './settings.mjs';

const PREFIX = 'test-';

/**
 * A launch for tests: free ports and a data folder that goes when this process ends, so that a portal may run
 * beside it.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @returns {Promise<import('./Launch.mjs').Launch>}
 */
export async function makeTestBed(launch) {
  const home = launch.settings.dataDir;
  for (const entry of readdirSync(home)) {
    const left = join(home, entry);
    if (entry.startsWith(PREFIX) && !isLocked(left)) remove(left);
  }
  const dataDir = mkdtempSync(join(home, PREFIX));
  process.on('exit', () => remove(dataDir));
  lockDataDir(dataDir);
  return withSettings(launch, {
    ...launch.settings,
    dataDir,
    logDir: join(launch.settings.logDir, 'test'),
    port: await findFreePort(),
    sandboxPort: await findFreePort(),
    databaseUrl: undefined,
  });
}

/**
 * @param {import('./Launch.mjs').Launch} launch
 * @param {import('./settings.mjs').Settings} settings
 * @returns {import('./Launch.mjs').Launch}
 */
export function withSettings(launch, settings) {
  // Reports are read in logs, too.
  const env = { ...launch.env, ...toEnvironment(settings), FORCE_COLOR: '0' };
  return { ...launch, settings, env };
}

/** @param {string} directory */
function remove(directory) {
  rmSync(directory, { recursive: true, force: true });
}
