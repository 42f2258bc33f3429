import type { ObjectReader } from '../git/ObjectReader';
import { parseTree, type TreeEntry } from './TreeEntry';

/**
 * Walks from a tree to a path in it.
 *
 * @param root - id of a tree
 * @param path - no leading slash; the empty path is the root itself
 * @returns what stands there, or `undefined`
 */
export async function findEntry(
  objects: ObjectReader,
  root: string,
  path: string,
): Promise<TreeEntry | undefined> {
  let entry: TreeEntry = { name: '', mode: '040000', sha: root };
  for (const name of path.split('/').filter(Boolean)) {
    const tree = await objects.read(entry.sha);
    if (tree?.type !== 'tree') return undefined;
    const next = parseTree(tree.content).find(child => child.name === name);
    if (!next) return undefined;
    entry = next;
  }
  return entry;
}
