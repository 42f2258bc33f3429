// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** @typedef {{ code: number | null, stdout: string, stderr: string }} ScriptResult */

/**
 * Runs a file of this folder's parent to its end.
 *
 * @param {string} script - relative to `src`
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<ScriptResult>}
 */
export async function runScript(script, args, env) {
  const path = fileURLToPath(new URL(`../${script}`, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', chunk => {
    stdout += chunk;
  });
  child.stderr.on('data', chunk => {
    stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}
