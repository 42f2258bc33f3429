import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Terminal } from '../Terminal';

/** In a checkout of Slipway: what the sandbox starts with, without its services. */
const SEED = 'packages/sandbox/seed/platform';

/**
 * Finds the seeded platform repository of the checkout that a template lies in.
 *
 * @returns relative to where the command was called; `undefined` where the template lies elsewhere
 */
export function findSeededPlatform(
  template: string,
  { cwd }: Terminal,
): string | undefined {
  let folder = resolve(cwd, template);
  while (folder !== dirname(folder)) {
    folder = dirname(folder);
    const place = join(folder, SEED);
    if (existsSync(place)) return relative(cwd, place) || '.';
  }
  return undefined;
}
