// @ts-check
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from './Failure.mjs';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(
  /\/$/,
  '',
);

/**
 * @typedef {object} Settings
 * @property {string} dataDir - absolute; the database and the sandbox's repository live here
 * @property {string} logDir - absolute
 * @property {string} runtimeDir - absolute; what npm fetched before anything was installed
 * @property {number} port - the portal's
 * @property {number} sandboxPort
 * @property {number} devPort - of the development server of the pages, `npm run dev`
 * @property {string | undefined} databaseUrl - an external PostgreSQL; absent: the embedded one
 * @property {string | undefined} extraConfig - absolute; a configuration file that goes before app-config.yaml
 */

/**
 * What the environment says about a local run.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const port = readPort(env, 'SLIPWAY_PORT', 7007);
  const sandboxPort = readPort(env, 'SLIPWAY_SANDBOX_PORT', 7080);
  if (port === sandboxPort) {
    throw new Failure(
      `SLIPWAY_PORT and SLIPWAY_SANDBOX_PORT are both ${port}: give them different ports`,
    );
  }
  const dataDir = resolve(ROOT, env.SLIPWAY_DATA_DIR || '.slipway');
  return {
    dataDir,
    logDir: join(dataDir, 'logs'),
    runtimeDir: resolve(
      ROOT,
      env.SLIPWAY_RUNTIME_DIR || join(dataDir, 'runtime'),
    ),
    port,
    sandboxPort,
    devPort: readPort(env, 'SLIPWAY_DEV_PORT', 3000),
    databaseUrl: env.DATABASE_URL || undefined,
    extraConfig: env.SLIPWAY_EXTRA_CONFIG
      ? resolve(ROOT, env.SLIPWAY_EXTRA_CONFIG)
      : undefined,
  };
}

/** @param {Settings} settings */
export function portalUrl({ port }) {
  return `http://localhost:${port}`;
}

/** @param {Settings} settings */
export function sandboxUrl({ sandboxPort }) {
  return `http://localhost:${sandboxPort}`;
}

/**
 * The settings for app-config.yaml and for what is started, as environment variables.
 *
 * @param {Settings} settings
 */
export function toEnvironment(settings) {
  return {
    SLIPWAY_URL: portalUrl(settings),
    SLIPWAY_PORT: String(settings.port),
    SLIPWAY_SANDBOX_HOST: `localhost:${settings.sandboxPort}`,
    SLIPWAY_SANDBOX_PORT: String(settings.sandboxPort),
    SLIPWAY_DATA_DIR: settings.dataDir,
    SLIPWAY_RUNTIME_DIR: settings.runtimeDir,
    // Backstage puts these in place of what app-config.yaml says.
    APP_CONFIG_slipway_platform_packageRegistry: JSON.stringify(
      `${sandboxUrl(settings)}/npm/`,
    ),
    APP_CONFIG_slipway_platform_localIssuer: JSON.stringify(
      `${sandboxUrl(settings)}/auth`,
    ),
  };
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {string} name
 * @param {number} otherwise
 */
function readPort(env, name, otherwise) {
  const text = env[name];
  if (!text) return otherwise;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Failure(`${name} must be a port from 1 to 65535, not '${text}'`);
  }
  return port;
}
