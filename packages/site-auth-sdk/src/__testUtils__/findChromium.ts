import { spawnSync } from 'node:child_process';

/**
 * A Chromium that runs; says loudly when there is none.
 *
 * @throws Error when it is missing in CI, where nothing may go unjudged
 */
export function findChromium(): string | undefined {
  const { CHROMIUM_PATH, CI } = process.env;
  const found = (
    CHROMIUM_PATH
      ? [CHROMIUM_PATH]
      : ['chromium', 'chromium-browser', 'google-chrome']
  )
    .map(name =>
      spawnSync('sh', ['-c', 'command -v "$0"', name], {
        encoding: 'utf8',
      }).stdout.trim(),
    )
    // On some systems the name belongs to a script that only offers to install it.
    .find(path => path && spawnSync(path, ['--version']).status === 0);
  if (!found && CI) throw new Error('Cannot judge: no Chromium found');
  if (!found) process.stderr.write('SKIPPED a judge: no Chromium found\n');
  return found;
}
