// @ts-check
import { startBackend } from './startBackend.mjs';
import { startPostgres } from './startPostgres.mjs';
import { startSandbox } from './startSandbox.mjs';

/**
 * Starts what the backend needs: its database, unless there is one outside, and the sandbox.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @param {{ throwaway?: boolean }} [options]
 * @returns {Promise<string>} the database's URL
 */
export async function startSurroundings(launch, options) {
  const { settings, progress } = launch;
  const [databaseUrl] = await Promise.all([
    settings.databaseUrl ??
      progress.stage(
        'starting PostgreSQL',
        () => startPostgres(launch, options),
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
 * @param {{ throwaway?: boolean }} [options]
 */
export async function startStack(launch, options) {
  const databaseUrl = await startSurroundings(launch, options);
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
