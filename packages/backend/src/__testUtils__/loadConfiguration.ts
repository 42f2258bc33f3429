import type { Config } from '@backstage/config';
import { ConfigSources } from '@backstage/config-loader';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../../..');

/**
 * Loads files as the backend does at its start.
 *
 * @param files - from the root of this repository, or absolute; later ones go over earlier ones
 * @param env - in place of this process's environment
 * @returns the configuration, and the arguments with which a backend would load it
 */
export async function loadConfiguration(
  files: readonly string[],
  env: Record<string, string | undefined>,
): Promise<{ config: Config; argv: string[] }> {
  const argv = files.flatMap(file => ['--config', path.resolve(ROOT, file)]);
  const config = await ConfigSources.toConfig(
    ConfigSources.default({
      argv,
      env,
      substitutionFunc: async name => env[name],
      watch: false,
    }),
  );
  config.close();
  return { config, argv };
}
