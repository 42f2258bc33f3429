// @ts-check
import { join } from 'node:path';
import { hashFiles } from './hashFiles.mjs';
import { installRuntime } from './installRuntime.mjs';
import { listPackages } from './listPackages.mjs';
import { makeOnce } from './makeOnce.mjs';
import { ROOT } from './settings.mjs';

/**
 * Installs the dependencies as the lock file says; nothing to do when neither it nor a manifest has changed.
 *
 * @param {import('./Launch.mjs').Launch} launch
 */
export async function installWorkspace(launch) {
  await launch.progress.stage(
    'installing dependencies',
    async () => {
      const { directory: tools } = await installRuntime('tools', launch);
      return makeOnce({
        marker: join(ROOT, 'node_modules/.slipway-installed'),
        source: hashFiles([
          ...['package.json', 'yarn.lock', '.yarnrc.yml'].map(file =>
            join(ROOT, file),
          ),
          ...listPackages().map(each => join(each.directory, 'package.json')),
        ]),
        make: () =>
          launch.processes.run({
            name: 'yarn install',
            command: [
              process.execPath,
              join(tools, 'node_modules/@yarnpkg/cli-dist/bin/yarn.js'),
              'install',
              '--immutable',
            ],
            cwd: ROOT,
            env: launch.env,
            log: join(launch.settings.logDir, 'install.log'),
          }),
      });
    },
    made => (made ? 'dependencies installed' : 'dependencies unchanged'),
  );
}
