// @ts-check
import { buildPortal } from './buildPortal.mjs';
import { checkGit } from './checkGit.mjs';
import { checkPort } from './checkPort.mjs';
import { installWorkspace } from './installWorkspace.mjs';
import { lockDataDir } from './lockDataDir.mjs';
import { portalUrl } from './settings.mjs';
import { startStack } from './startStack.mjs';

/**
 * `npm start`: everything, from nothing; serves until it is told to stop.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @returns {Promise<never>}
 */
export async function start(launch) {
  const { settings, env, progress } = launch;
  checkGit(env);
  lockDataDir(settings.dataDir);
  await checkPort(settings.port, 'SLIPWAY_PORT');
  await checkPort(settings.sandboxPort, 'SLIPWAY_SANDBOX_PORT');
  await installWorkspace(launch);
  await buildPortal(launch);
  await startStack(launch);
  progress.say(`Slipway is ready at ${portalUrl(settings)}`);
  return new Promise(() => {});
}
