// @ts-check
import { checkDatabaseUrl } from './checkDatabaseUrl.mjs';
import { checkGit } from './checkGit.mjs';
import { checkPorts } from './checkPorts.mjs';
import { lockDataDir } from './lockDataDir.mjs';

// What a killed launcher left needs a moment to notice and go.
const LEFT_BEHIND_MS = 8000;

/**
 * What can be wrong before anything is done: no git, a second Slipway on the same data, no database, a busy port.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @param {Record<string, number>} ports - by the variable that moves it
 */
export async function claimPlace({ settings, env }, ports) {
  checkGit(env);
  const { leftBehind } = lockDataDir(settings.dataDir);
  if (settings.databaseUrl) await checkDatabaseUrl(settings.databaseUrl);
  await checkPorts(ports, { patienceMs: leftBehind ? LEFT_BEHIND_MS : 0 });
}
