// @ts-check
import { join } from 'node:path';
import { RUN_TYPESCRIPT } from './runTypeScript.mjs';
import { ROOT, sandboxUrl } from './settings.mjs';
import { waitUntil } from './waitUntil.mjs';

/**
 * Starts the stand-in for GitHub.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @returns {Promise<string>} its URL
 */
export async function startSandbox({ settings, env, processes }) {
  const sandbox = processes.startNode({
    name: 'the sandbox',
    command: [...RUN_TYPESCRIPT, 'src/main.ts'],
    cwd: join(ROOT, 'packages/sandbox'),
    env,
    log: join(settings.logDir, 'sandbox.log'),
  });
  let ready = false;
  sandbox.process.on('message', message => {
    ready ||= /** @type {any} */ (message)?.ready === true;
  });
  await waitUntil(() => ready, { child: sandbox });
  return sandboxUrl(settings);
}
