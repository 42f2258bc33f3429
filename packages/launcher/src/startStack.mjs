// @ts-check
import { buildPackages } from './buildPackages.mjs';
import { startBackend } from './startBackend.mjs';
import { startPostgres } from './startPostgres.mjs';
import { startSandbox } from './startSandbox.mjs';

/**
 * Starts what the backend needs: its database, unless there is one outside, and the sandbox.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @returns {Promise<string>} the database's URL
 */
export async function startSurroundings(launch) {
  const { settings, progress } = launch;
  // The sandbox serves them.
  await buildPackages(launch);
  const [databaseUrl] = await Promise.all([
    settings.databaseUrl ??
      progress.stage(
        'starting PostgreSQL',
        () => startPostgres(launch),
        () => 'PostgreSQL 18 started',
      ),
    progress.stage(
      'starting the sandbox',
      () => startSandbox(launch),
      url => `sandbox started at ${url}`,
    ),
  ]);
  return databaseUrl;
}

/**
 * Starts everything that serves the portal.
 *
 * @param {import('./Launch.mjs').Launch} launch
 */
export async function startStack(launch) {
  const databaseUrl = await startSurroundings(launch);
  await launch.progress.stage(
    'starting the backend',
    // What it needs may be lost meanwhile.
    () =>
      Promise.race([
        startBackend(launch, databaseUrl),
        launch.processes.untilLoss(),
      ]),
    () => 'backend started',
  );
}
