// @ts-check
import { join } from 'node:path';
import { backstageCli } from './backstageCli.mjs';
import { claimPlace } from './claimPlace.mjs';
import { installWorkspace } from './installWorkspace.mjs';
import { portalUrl, ROOT } from './settings.mjs';
import { waitForPortal } from './startBackend.mjs';
import { startSurroundings } from './startStack.mjs';

/**
 * `npm run dev`: the backend restarts and the pages reload when a source file is saved.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @returns {Promise<never>}
 */
export async function dev(launch) {
  const { settings, progress, processes } = launch;
  await claimPlace(launch, {
    SLIPWAY_PORT: settings.port,
    SLIPWAY_SANDBOX_PORT: settings.sandboxPort,
    SLIPWAY_DEV_PORT: settings.devPort,
  });
  await installWorkspace(launch);
  const databaseUrl = await startSurroundings(launch);

  const pages = `http://localhost:${settings.devPort}`;
  const env = {
    ...launch.env,
    DATABASE_URL: databaseUrl,
    APP_CONFIG_app_baseUrl: JSON.stringify(pages),
    APP_CONFIG_backend_cors: JSON.stringify({
      origin: pages,
      credentials: true,
    }),
    // So that a form follows the template that was saved.
    APP_CONFIG_catalog_processingInterval: JSON.stringify('10s'),
    // The line below says where to look.
    BROWSER: 'none',
  };
  const command = backstageCli(
    ...['package', 'start', '--config', '../../app-config.yaml'],
  );
  const backend = processes.startGuarded({
    name: 'the backend',
    command,
    cwd: join(ROOT, 'packages/backend'),
    env,
  });
  processes.startGuarded({
    name: 'the development server of the pages',
    command,
    cwd: join(ROOT, 'packages/app'),
    env,
  });
  await Promise.race([
    // However long it takes to mend what does not compile.
    waitForPortal(portalUrl(settings), backend, { withinMs: Infinity }),
    processes.untilLoss(),
  ]);
  progress.say(`Slipway is ready at ${pages} and reloads what you save`);
  return processes.untilLoss();
}
