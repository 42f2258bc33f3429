// @ts-check
import { join } from 'node:path';
import { hashFiles } from './hashFiles.mjs';
import { listPackageClosure } from './listPackages.mjs';
import { makeOnce } from './makeOnce.mjs';
import { ROOT } from './settings.mjs';

/**
 * Builds the command line into one file; nothing to do when nothing that goes into it has changed.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @returns {Promise<string>} the file
 */
export async function buildCommandLine({ settings, env, progress, processes }) {
  const cli = join(ROOT, 'packages/cli');
  await progress.stage(
    'building the command line',
    () =>
      makeOnce({
        marker: join(cli, 'dist/.slipway-built'),
        source: hashFiles([
          join(ROOT, 'yarn.lock'),
          join(cli, 'scripts'),
          ...listPackageClosure('@slipway/cli').flatMap(directory => [
            join(directory, 'package.json'),
            join(directory, 'src'),
          ]),
        ]),
        make: () =>
          processes.run({
            name: 'the build of the command line',
            command: [process.execPath, 'scripts/build.mjs'],
            cwd: cli,
            env,
            log: join(settings.logDir, 'build-cli.log'),
          }),
      }),
    made => (made ? 'command line built' : 'command line unchanged'),
  );
  return join(cli, 'dist/slipway.cjs');
}
