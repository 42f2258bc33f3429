import type { ObjectReader } from '../git/ObjectReader';
import { hashObject, type NewObject } from '../git/writeObjects';
import {
  formatTree,
  parseTree,
  type FileMode,
  type TreeEntry,
} from './TreeEntry';

/** What shall stand at a path of a tree. */
export interface TreeEdit {
  /** From the root of the tree, already checked: no empty, `.`, `..` or `.git` segment. */
  readonly path: string;
  /** `undefined` removes what stands there. */
  readonly entry: { readonly mode: FileMode; readonly sha: string } | undefined;
}

/** An edit that cannot be made: it removes what is not there, or stands below a file or another edit. */
export class TreeEditError extends Error {
  override readonly name = 'TreeEditError';
}

/** Edits by the first segment of their path; a leaf is the edit itself. */
type EditTree = Map<string, EditTree | TreeEdit>;

/**
 * Works out the trees that result from edits of a base tree. Only folders on the way to an edit are read.
 *
 * @param base - id of the tree to start from; `undefined` starts from nothing
 * @returns the id of the new root, and the tree objects that may not exist yet
 * @throws TreeEditError
 */
export async function editTree(
  objects: ObjectReader,
  base: string | undefined,
  edits: readonly TreeEdit[],
): Promise<{ sha: string; objects: NewObject[] }> {
  const created: NewObject[] = [];
  const write = (entries: Iterable<TreeEntry>) => {
    const tree: NewObject = { type: 'tree', content: formatTree(entries) };
    created.push(tree);
    return hashObject(tree);
  };
  const apply = async (
    sha: string | undefined,
    folder: EditTree,
  ): Promise<Map<string, TreeEntry>> => {
    const entries = await readEntries(objects, sha);
    for (const [name, edit] of folder) {
      if (edit instanceof Map) {
        const present = entries.get(name);
        if (present && present.mode !== '040000')
          throw new TreeEditError(`${name} is no folder`);
        const below = await apply(present?.sha, edit);
        // Git knows no empty folders.
        if (below.size === 0) entries.delete(name);
        else
          entries.set(name, {
            name,
            mode: '040000',
            sha: write(below.values()),
          });
      } else if (edit.entry) entries.set(name, { name, ...edit.entry });
      else if (!entries.delete(name))
        throw new TreeEditError(`${edit.path} does not exist`);
    }
    return entries;
  };
  const root = await apply(base, groupEdits(edits));
  return { sha: write(root.values()), objects: created };
}

async function readEntries(
  objects: ObjectReader,
  sha: string | undefined,
): Promise<Map<string, TreeEntry>> {
  if (sha === undefined) return new Map();
  const tree = await objects.read(sha);
  if (tree?.type !== 'tree') throw new TreeEditError(`${sha} is not a tree`);
  return new Map(parseTree(tree.content).map(entry => [entry.name, entry]));
}

function groupEdits(edits: readonly TreeEdit[]): EditTree {
  const root: EditTree = new Map();
  for (const edit of edits) {
    const folders = edit.path.split('/');
    const name = folders.pop()!;
    let at = root;
    for (const folder of folders) {
      const next = at.get(folder) ?? new Map();
      if (!(next instanceof Map))
        throw new TreeEditError(`${edit.path} stands below another entry`);
      at.set(folder, next);
      at = next;
    }
    if (at.get(name) instanceof Map)
      throw new TreeEditError(`Another entry stands below ${edit.path}`);
    at.set(name, edit);
  }
  return root;
}
