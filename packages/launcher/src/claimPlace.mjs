// @ts-check
import { checkGit } from './checkGit.mjs';
import { checkPorts } from './checkPorts.mjs';
import { lockDataDir } from './lockDataDir.mjs';

// What a killed launcher left needs a moment to notice and go.
const LEFT_BEHIND_MS = 8000;

/**
 * What can be wrong before anything is done: git, a second Slipway on the same data, a busy port.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @param {Record<string, number>} ports - by the variable that moves it
 */
export async function claimPlace({ settings, env }, ports) {
  checkGit(env);
  const { leftBehind } = lockDataDir(settings.dataDir);
  await checkPorts(ports, { patienceMs: leftBehind ? LEFT_BEHIND_MS : 0 });
}
