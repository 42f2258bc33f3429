import type { RepositoryFile } from '@slipway/change-set';

interface TreeNode {
  readonly path: string;
  readonly folder: boolean;
}

/**
 * Finds which new files cannot be added because something is there already: the same path, a path that differs
 * only in case (it would be the same file in a clone on macOS or Windows), a file where a folder is needed, or a
 * folder where a file is.
 *
 * @param existing - every file path of the base commit
 * @returns the existing paths that are in the way, in the order of `existing`, each once
 */
export function findTakenPaths(
  existing: Iterable<string>,
  files: readonly Pick<RepositoryFile, 'path'>[],
): string[] {
  const wanted = new Map<string, TreeNode>();
  for (const { path } of files)
    for (const node of nodesOf(path)) wanted.set(node.path.toLowerCase(), node);

  const taken = new Set<string>();
  for (const path of existing) {
    for (const there of nodesOf(path)) {
      const want = wanted.get(there.path.toLowerCase());
      if (!want || isSameFolder(want, there)) continue;
      taken.add(there.path);
      break;
    }
  }
  return [...taken];
}

/** Two files may share a folder, if both spell it the same. */
function isSameFolder(a: TreeNode, b: TreeNode): boolean {
  return a.folder && b.folder && a.path === b.path;
}

/** The folders above a file, from the root down, and the file. */
function* nodesOf(path: string): Generator<TreeNode> {
  for (
    let slash = path.indexOf('/');
    slash !== -1;
    slash = path.indexOf('/', slash + 1)
  )
    yield { path: path.slice(0, slash), folder: true };
  yield { path, folder: false };
}
