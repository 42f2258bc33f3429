import { spawnSync } from 'node:child_process';

/**
 * True when a program is there; says loudly when it is not.
 *
 * @throws Error when it is missing in CI, where nothing may go unjudged
 */
export function hasProgram(name: string, ...versionFlags: string[]): boolean {
  const { error } = spawnSync(name, versionFlags);
  if (!error) return true;
  if (process.env.CI) throw new Error(`Cannot judge: ${name} not found`);
  process.stderr.write(`SKIPPED a judge: ${name} not found\n`);
  return false;
}
