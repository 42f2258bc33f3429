import type { Config } from '@backstage/config';
import { ConfigSources } from '@backstage/config-loader';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../../..');

/**
 * Loads files as the backend does at its start.
 *
 * @param files - from the root of this repository, or absolute; later ones go over earlier ones
 * @param env - in place of this process's environment
 */
export async function loadConfiguration(
  files: readonly string[],
  env: Record<string, string | undefined>,
): Promise<Config> {
  const config = await ConfigSources.toConfig(
    ConfigSources.default({
      argv: files.flatMap(file => ['--config', path.resolve(ROOT, file)]),
      env,
      substitutionFunc: async name => env[name],
      watch: false,
    }),
  );
  config.close();
  return config;
}
