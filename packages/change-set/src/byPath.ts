import type { RepositoryFile } from './RepositoryFile';

/** Orders files by the code units of their paths: the same in every locale. */
export function byPath(one: RepositoryFile, other: RepositoryFile): number {
  return one.path < other.path ? -1 : Number(one.path > other.path);
}
