import { runGit } from '../git/runGit';
import { typeOfMode, type FileMode } from './TreeEntry';

/** An entry of a listed tree, with its whole path. */
export interface ListedEntry {
  readonly path: string;
  readonly mode: FileMode;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  /** Bytes; only of blobs. */
  readonly size?: number;
}

/**
 * @param treeish - id of a tree or commit
 * @param options.recursive - also lists what is inside of folders; the folders themselves stay in the list
 */
export async function listTree(
  gitDir: string,
  treeish: string,
  options: { recursive?: boolean } = {},
): Promise<ListedEntry[]> {
  const recursive = options.recursive ? ['-r', '-t'] : [];
  const output = await runGit(gitDir, [
    'ls-tree',
    '-z',
    '--long',
    ...recursive,
    treeish,
  ]);
  return output.toString('utf8').split('\0').filter(Boolean).map(parseLine);
}

/** `<mode> <type> <sha> <size, or ->\t<path>` */
function parseLine(line: string): ListedEntry {
  const tab = line.indexOf('\t');
  const [mode, , sha, size] = line.slice(0, tab).split(/ +/);
  return {
    path: line.slice(tab + 1),
    mode: mode as FileMode,
    type: typeOfMode(mode as FileMode),
    sha,
    ...(size !== '-' && { size: Number(size) }),
  };
}
