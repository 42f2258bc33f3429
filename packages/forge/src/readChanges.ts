import type { RepositoryFile } from '@slipway/change-set';
import type { ChangedFiles, RepositoryChanges } from './Forge';
import type { ChangedFile, GitHubChanges } from './GitHubChanges';

/** GitHub shows no more files of one comparison, and does not say that it left some out. */
const MOST_FILES = 300;

/** Each costs a call; a tarball costs one for all. */
const MOST_CALLS = 30;

/**
 * Reads what changed between two commits of the base branch.
 *
 * @returns `undefined` when the tarball is the better way, or the only right one
 */
export async function readChanges(
  github: GitHubChanges,
  from: string,
  to: string,
  isWanted: (path: string) => boolean,
): Promise<RepositoryChanges | undefined> {
  const comparison = await github.compare(from, to);
  const isForward =
    comparison?.status === 'ahead' || comparison?.status === 'identical';
  const changed = comparison?.files ?? [];
  if (!isForward || changed.length >= MOST_FILES) return undefined;
  const isRemoved = ({ status }: ChangedFile) => status === 'removed';
  const present = changed.filter(file => !isRemoved(file));
  const old = present.filter(
    ({ status, filename }) => status !== 'added' && isWanted(filename),
  );
  if (old.length > MOST_CALLS) return undefined;

  const read = await readChangedFiles(github, present, isWanted);
  if (read.files.some(mayBeLink)) return undefined;
  return {
    ...read,
    removed: changed.flatMap(file =>
      isRemoved(file) ? file.filename : file.previous_filename ?? [],
    ),
  };
}

/** Reads those of the changed files that are wanted, as they are after the change. */
export async function readChangedFiles(
  github: GitHubChanges,
  changed: readonly ChangedFile[],
  isWanted: (path: string) => boolean,
): Promise<ChangedFiles> {
  const files = await Promise.all(
    changed
      .filter(({ filename }) => isWanted(filename))
      .map(file => github.readChangedFile(file)),
  );
  return {
    files: files.filter(file => file !== undefined),
    paths: changed.map(({ filename }) => filename),
  };
}

/** A symbolic link looks like a file of one line without an end; only a tarball tells which it is. */
function mayBeLink({ content, encoding }: RepositoryFile): boolean {
  return !encoding && content.length > 0 && !content.includes('\n');
}
