import { runGit } from '../git/runGit';

/** The files that a commit touched, as a push tells it. */
export interface TouchedPaths {
  readonly added: string[];
  readonly modified: string[];
  readonly removed: string[];
}

const LIST: Record<string, keyof TouchedPaths> = {
  A: 'added',
  D: 'removed',
};

/**
 * Lists the files that commits touched, each against its first parent, with one git process for all.
 *
 * @param commits - whole ids
 * @returns what each commit touched; a commit that touched nothing is absent
 */
export async function listTouchedPaths(
  gitDir: string,
  commits: readonly string[],
): Promise<ReadonlyMap<string, TouchedPaths>> {
  const touched = new Map<string, TouchedPaths>();
  if (commits.length === 0) return touched;
  const output = await runGit(
    gitDir,
    [
      'diff-tree',
      '--stdin',
      '-z',
      '-r',
      '--root',
      '--name-status',
      '--no-renames',
      '--diff-merges=first-parent',
    ],
    { input: commits.map(commit => `${commit}\n`).join('') },
  );
  const fields = output.toString('utf8').split('\0');
  let paths: TouchedPaths = { added: [], modified: [], removed: [] };
  // The id of a commit, then pairs of one letter and a path.
  while (fields[0]) {
    const field = fields.shift()!;
    if (field.length > 1) {
      paths = { added: [], modified: [], removed: [] };
      touched.set(field, paths);
    } else {
      paths[LIST[field] ?? 'modified'].push(fields.shift()!);
    }
  }
  return touched;
}
