// @ts-check
import { spawnSync } from 'node:child_process';
import { Failure } from './Failure.mjs';

/**
 * The sandbox keeps its repository with git.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function checkGit(env) {
  const { error } = spawnSync('git', ['--version'], { env, stdio: 'ignore' });
  if (error) {
    throw new Failure(
      'git is not installed (or not in PATH): install it, the sandbox keeps its repository with it',
    );
  }
}
