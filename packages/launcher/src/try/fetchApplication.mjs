// @ts-check
import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '../Failure.mjs';

const run = promisify(execFile);

/**
 * Fetches an application from the platform repository: from main, or from its pull request as long as that is open.
 *
 * @param {object} options
 * @param {string} options.cloneUrl
 * @param {string} options.service
 * @param {string} options.application
 * @param {string} options.folder - the clone's; what was there is gone
 * @returns {Promise<{ directory: string, branch: string }>} the application's folder
 * @throws {Failure} when neither has it, or the repository cannot be reached
 */
export async function fetchApplication({
  cloneUrl,
  service,
  application,
  folder,
}) {
  for (const branch of ['main', `slipway/${service}/${application}`]) {
    rmSync(folder, { recursive: true, force: true });
    const isThere = await clone(cloneUrl, branch, folder);
    const directory = join(folder, 'apps', service, application);
    if (isThere && existsSync(join(directory, 'package.json'))) {
      return { directory, branch };
    }
  }
  throw new Failure(
    `there is no ${service}/${application} with a package.json, neither on main nor in a pull request: create it first`,
  );
}

/**
 * @param {string} url
 * @param {string} branch
 * @param {string} folder
 */
async function clone(url, branch, folder) {
  const options = ['--quiet', '--depth=1', '--branch', branch];
  try {
    await run('git', ['clone', ...options, url, folder]);
    return true;
  } catch (error) {
    const said = String(/** @type {{ stderr?: string }} */ (error).stderr);
    if (/remote branch .* not found/i.test(said)) return false;
    throw new Failure(`git clone ${url} failed`, said.trim().split('\n'));
  }
}
