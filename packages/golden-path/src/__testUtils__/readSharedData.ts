import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Schemas of other projects, kept beside this repository and not copied into it. */
const SHARED_DATA = path.resolve(__dirname, '../../../../../shared/data');

/**
 * Reads files that a judge needs.
 *
 * @param names - e.g. `kong/kong_json_schema.json`
 * @returns their texts in the order of the names; `undefined`, after a loud line, when one is missing: the
 *   caller skips its suite
 * @throws Error when one is missing in CI, where nothing may go unjudged
 */
export function readSharedData(
  ...names: readonly string[]
): string[] | undefined {
  const missing = names.filter(
    name => !existsSync(path.join(SHARED_DATA, name)),
  );
  if (missing.length === 0)
    return names.map(name =>
      readFileSync(path.join(SHARED_DATA, name), 'utf-8'),
    );
  const reason = `${missing.join(', ')} not found in ${SHARED_DATA}`;
  if (process.env.CI) throw new Error(`Cannot judge: ${reason}`);
  process.stderr.write(`SKIPPED a judge: ${reason}\n`);
  return undefined;
}
