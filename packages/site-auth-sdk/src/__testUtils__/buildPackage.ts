import { execFile } from 'node:child_process';
import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = path.dirname(
  require.resolve('@slipway/site-auth-sdk/package.json'),
);

/**
 * Builds what is published, as the package's build script does; types are judged where all are.
 *
 * @returns the folder that is `dist` when it is published
 */
export async function buildPackage(): Promise<string> {
  const dist = await realpath(
    await mkdtemp(path.join(tmpdir(), 'slipway-site-auth-sdk-')),
  );
  const compile = (configuration: string, folder: string) =>
    run(process.execPath, [
      require.resolve('typescript/bin/tsc'),
      ...['-p', path.join(root, configuration), '--noCheck'],
      ...['--outDir', path.join(dist, folder)],
    ]);
  await Promise.all([
    compile('tsconfig.build.json', 'cjs'),
    compile('tsconfig.build.esm.json', 'esm'),
  ]);
  return dist;
}
