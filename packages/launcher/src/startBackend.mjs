// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RUN_TYPESCRIPT } from './runTypeScript.mjs';
import { portalUrl, ROOT } from './settings.mjs';
import { waitUntil } from './waitUntil.mjs';

const END_WITH_LAUNCHER = fileURLToPath(
  new URL('endWithLauncher.cjs', import.meta.url),
);

/**
 * Starts the backend, which also serves the portal's pages; resolves when one can work with it.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @param {string} databaseUrl
 */
export async function startBackend({ settings, env, processes }, databaseUrl) {
  const backend = processes.startNode({
    name: 'the backend',
    command: [
      ...RUN_TYPESCRIPT,
      '--require',
      END_WITH_LAUNCHER,
      'src/index.ts',
      '--config',
      '../../app-config.yaml',
      ...(settings.extraConfig ? ['--config', settings.extraConfig] : []),
    ],
    cwd: join(ROOT, 'packages/backend'),
    env: { ...env, NODE_ENV: 'production', DATABASE_URL: databaseUrl },
    log: join(settings.logDir, 'backend.log'),
  });
  await waitForPortal(portalUrl(settings), backend);
}

/**
 * @param {string} url - the portal's
 * @param {import('./Processes.mjs').Child} backend
 * @param {{ withinMs?: number }} [limit] - how long it may take at most
 */
export async function waitForPortal(url, backend, limit) {
  // Every question leaves a line in its log.
  const options = { child: backend, pollMs: 100, ...limit };
  await waitUntil(() => isReady(url), options);
  await waitUntil(() => knowsGuest(url), options);
}

/** @param {string} url */
async function isReady(url) {
  return (await get(`${url}/.backstage/health/v1/readiness`)) !== undefined;
}

/**
 * Without its own users in the catalog the portal shows a guest nothing to do.
 *
 * @param {string} url
 */
async function knowsGuest(url) {
  const session = await get(`${url}/api/auth/guest/refresh`);
  const token = session?.backstageIdentity?.token;
  const guest = `${url}/api/catalog/entities/by-name/user/default/guest`;
  return token !== undefined && (await get(guest, token)) !== undefined;
}

/**
 * @param {string} url
 * @param {string} [token]
 * @returns {Promise<any>} undefined: not there yet
 */
async function get(url, token) {
  try {
    const response = await fetch(url, {
      headers: token ? { authorization: `Bearer ${token}` } : {},
    });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
