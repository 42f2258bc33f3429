// @ts-check
import { buildPortal } from './buildPortal.mjs';
import { claimPlace } from './claimPlace.mjs';
import { installWorkspace } from './installWorkspace.mjs';
import { portalUrl } from './settings.mjs';
import { startStack } from './startStack.mjs';

/**
 * `npm start`: everything, from nothing; serves until it is told to stop.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @returns {Promise<never>}
 */
export async function start(launch) {
  const { settings, progress, processes } = launch;
  await claimPlace(launch, {
    SLIPWAY_PORT: settings.port,
    SLIPWAY_SANDBOX_PORT: settings.sandboxPort,
  });
  await installWorkspace(launch);
  await buildPortal(launch);
  await startStack(launch);
  progress.say(`Slipway is ready at ${portalUrl(settings)}`);
  return processes.untilLoss();
}
