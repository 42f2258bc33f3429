// @ts-check
import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { toEnvironment } from './settings.mjs';

/**
 * The environment of everything the launcher runs.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./settings.mjs').Settings} settings
 * @returns {NodeJS.ProcessEnv}
 */
export function prepareEnvironment(env, settings) {
  /** @type {NodeJS.ProcessEnv} */
  const prepared = { ...env, ...toEnvironment(settings) };
  // It would change what is installed, built and tested.
  delete prepared.NODE_ENV;
  // A backend loads some thousands of files; compiling them is half a second of its start.
  prepared.NODE_COMPILE_CACHE ??= join(settings.runtimeDir, 'compiled');
  // Yarn does not read npm's configuration, where a company's registry usually stands.
  if (env.npm_config_registry && !env.YARN_NPM_REGISTRY_SERVER) {
    prepared.YARN_NPM_REGISTRY_SERVER = env.npm_config_registry;
  }
  // npm, yarn, git and Chromium keep caches at home; a service account may have none.
  if (!isWritable(env.HOME ?? homedir())) {
    prepared.HOME = join(settings.dataDir, 'home');
    mkdirSync(prepared.HOME, { recursive: true });
    // npm tells what it runs where its own cache is.
    prepared.npm_config_cache = join(prepared.HOME, '.npm');
  }
  return prepared;
}

/** @param {string} directory */
function isWritable(directory) {
  try {
    accessSync(directory, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
