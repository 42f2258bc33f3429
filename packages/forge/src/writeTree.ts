import type { RepositoryFile } from '@slipway/change-set';
import type { GitHubRepository, NewTreeEntry } from './GitHubRepository';

/** GitHub answered 502 to trees of about 2.5 MB, so a larger one is written in parts. */
const LARGEST_TREE_BYTES = 1_000_000;

/**
 * Writes files on top of a tree. Text goes inside the tree itself, so any number of text files is one call per
 * megabyte; each binary file needs a call of its own.
 *
 * @returns the git id of the new tree
 */
export async function writeTree(
  repository: GitHubRepository,
  baseTree: string,
  files: readonly RepositoryFile[],
): Promise<string> {
  let tree = baseTree;
  for (const part of splitByBytes(files, LARGEST_TREE_BYTES)) {
    const entries: NewTreeEntry[] = [];
    for (const file of part) entries.push(await toEntry(repository, file));
    tree = await repository.createTree(tree, entries);
  }
  return tree;
}

async function toEntry(
  repository: GitHubRepository,
  file: RepositoryFile,
): Promise<NewTreeEntry> {
  const entry = {
    path: file.path,
    mode: file.executable ? '100755' : '100644',
    type: 'blob',
  } as const;
  return file.encoding === 'base64'
    ? { ...entry, sha: await repository.createBlob(file.content, 'base64') }
    : { ...entry, content: file.content };
}

/** Cuts the list into runs of at most `limit` bytes of text; a file larger than that stands alone. */
function splitByBytes(
  files: readonly RepositoryFile[],
  limit: number,
): RepositoryFile[][] {
  const parts: RepositoryFile[][] = [];
  let size = Infinity;
  for (const file of files) {
    const bytes =
      file.encoding === 'base64' ? 0 : Buffer.byteLength(file.content);
    if (size + bytes > limit) {
      parts.push([]);
      size = 0;
    }
    parts[parts.length - 1].push(file);
    size += bytes;
  }
  return parts;
}
