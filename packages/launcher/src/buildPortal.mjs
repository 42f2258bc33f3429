// @ts-check
import { join } from 'node:path';
import { backstageCli } from './backstageCli.mjs';
import { hashFiles } from './hashFiles.mjs';
import { listPackageClosure } from './listPackages.mjs';
import { makeOnce } from './makeOnce.mjs';
import { ROOT } from './settings.mjs';

/**
 * Builds the portal's pages; nothing to do when nothing that goes into them has changed.
 *
 * @param {import('./Launch.mjs').Launch} launch
 */
export async function buildPortal({ settings, env, progress, processes }) {
  const app = join(ROOT, 'packages/app');
  await progress.stage(
    'building the portal',
    () =>
      makeOnce({
        marker: join(app, 'dist/.slipway-built'),
        source: hashFiles([
          ...['app-config.yaml', 'yarn.lock', 'package.json'].map(file =>
            join(ROOT, file),
          ),
          ...listPackageClosure('app'),
        ]),
        make: () =>
          processes.run({
            name: 'the build of the portal',
            command: backstageCli('package', 'build'),
            cwd: app,
            env,
            log: join(settings.logDir, 'build.log'),
          }),
      }),
    made => (made ? 'portal built' : 'portal unchanged'),
  );
}
