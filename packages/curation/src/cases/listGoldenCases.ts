import type { RepositoryFile } from '@slipway/change-set';

const VALUES = 'values.yaml';
const EXPECTED = 'expected/';

/** Values, and what they are to render to. */
export interface GoldenCase {
  /** Its folder, e.g. `order-api`. */
  readonly name: string;
  /** The text of its `values.yaml`; `undefined` where there is none. */
  readonly values: string | undefined;
  /** Paths as in the platform repository, sorted. */
  readonly expected: readonly RepositoryFile[];
}

/**
 * Finds the golden cases of a template: each folder of its `tests` is one.
 *
 * @param files - all of `tests`, e.g. `order-api/values.yaml` and `order-api/expected/apps/order/api/README.md`
 * @returns in the order of their names
 */
export function listGoldenCases(
  files: readonly RepositoryFile[],
): GoldenCase[] {
  const byName = new Map<string, RepositoryFile[]>();
  for (const file of files) {
    const [name, ...rest] = file.path.split('/');
    if (rest.length === 0) continue;
    const own = byName.get(name) ?? [];
    own.push({ ...file, path: rest.join('/') });
    byName.set(name, own);
  }
  return [...byName]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, own]) => ({
      name,
      values: own.find(({ path }) => path === VALUES)?.content,
      expected: own
        .filter(({ path }) => path.startsWith(EXPECTED))
        .map(file => ({ ...file, path: file.path.slice(EXPECTED.length) }))
        .sort((one, other) => (one.path < other.path ? -1 : 1)),
    }));
}
