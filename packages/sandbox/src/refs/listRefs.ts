import type { GitObjectType } from '../git/ObjectReader';
import { runGit } from '../git/runGit';

/** A ref and the object it points to; of an annotated tag, the tag object. */
export interface ListedRef {
  readonly ref: string;
  readonly sha: string;
  readonly type: GitObjectType;
}

/**
 * Refs in the order of their names.
 *
 * @param patterns - whole names, or folders of names (`refs/heads`); an empty list finds nothing
 */
export async function listRefs(
  gitDir: string,
  patterns: readonly string[],
): Promise<ListedRef[]> {
  // Without a pattern git would list everything.
  if (patterns.length === 0) return [];
  const output = await runGit(gitDir, [
    'for-each-ref',
    '--format=%(objectname) %(objecttype) %(refname)',
    ...patterns,
  ]);
  return output
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const [sha, type, ref] = line.split(' ');
      return { ref, sha, type: type as GitObjectType };
    });
}
