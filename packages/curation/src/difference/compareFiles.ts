import type { RepositoryFile } from '@slipway/change-set';
import type { ChangeKind } from '@slipway/plugin-curation-common';

/** A file that is not the same before and after. */
export interface FileChange {
  readonly path: string;
  readonly change: ChangeKind;
}

/**
 * Lists what differs between two sets of files: content, encoding, or whether it may be executed.
 *
 * @returns sorted by path
 */
export function compareFiles(
  before: readonly RepositoryFile[],
  after: readonly RepositoryFile[],
): FileChange[] {
  const left = new Map(before.map(file => [file.path, file]));
  const changes: FileChange[] = [];
  for (const file of after) {
    const old = left.get(file.path);
    left.delete(file.path);
    if (!old) changes.push({ path: file.path, change: 'added' });
    else if (!isSame(old, file))
      changes.push({ path: file.path, change: 'changed' });
  }
  for (const path of left.keys()) changes.push({ path, change: 'removed' });
  return changes.sort((one, other) => (one.path < other.path ? -1 : 1));
}

function isSame(one: RepositoryFile, other: RepositoryFile): boolean {
  return (
    one.content === other.content &&
    one.encoding === other.encoding &&
    Boolean(one.executable) === Boolean(other.executable)
  );
}
