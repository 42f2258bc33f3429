import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Descriptions of other projects, kept beside this repository and not copied into it. */
const SHARED_DATA = resolve(__dirname, '../../../../../shared/data');

/**
 * Reads a file that a judge needs.
 *
 * @param name - e.g. `argo-cd/swagger.json`
 * @returns its text; `undefined`, after a loud line, when it is missing
 * @throws Error when it is missing in CI, where nothing may go unjudged
 */
export function readSharedData(name: string): string | undefined {
  const path = resolve(SHARED_DATA, name);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const reason = `${name} not found in ${SHARED_DATA}`;
  if (process.env.CI) throw new Error(`Cannot judge: ${reason}`);
  process.stderr.write(`SKIPPED a judge: ${reason}\n`);
  return undefined;
}
