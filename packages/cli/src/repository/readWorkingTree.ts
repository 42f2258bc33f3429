import { toRepositoryFile, type RepositoryFile } from '@slipway/change-set';
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeFileError } from '../describeFileError';
import { listPaths } from './listPaths';
import {
  LARGEST_CONTENT,
  REASONS,
  type IsWanted,
  type RepositoryReading,
  type UnreadFile,
} from './RepositoryReading';

/**
 * Reads the files of a folder as they are now. Links are not followed, neither to files nor to folders.
 *
 * @param root - absolute, without links
 */
export function readWorkingTree(
  root: string,
  isWanted: IsWanted,
  readFile: (path: string) => Uint8Array = readFileSync,
): RepositoryReading {
  const files: RepositoryFile[] = [];
  const unread: UnreadFile[] = [];
  const isInside = createFolderCheck(root);
  for (const path of listPaths(root)) {
    const place = join(root, path);
    const take = () => {
      if (!isInside(dirname(place))) return;
      const stats = lstatSync(place);
      if (stats.isSymbolicLink()) {
        if (isWanted(path)) unread.push({ path, reason: REASONS.link });
      } else if (!stats.isFile()) {
        // A submodule, a socket, a pipe: opening one might wait for ever.
      } else if (!isWanted(path)) files.push({ path, content: '' });
      else if (stats.size > LARGEST_CONTENT)
        unread.push({ path, reason: REASONS.tooLarge });
      else files.push(toRepositoryFile(path, readFile(place)));
    };
    try {
      take();
    } catch (error) {
      // What is gone meanwhile is not there.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' && isWanted(path))
        unread.push({
          path,
          reason: `the file cannot be read: ${describeFileError(error)}`,
        });
    }
  }
  return { files, unread };
}

/** Remembers of each folder whether one gets there without following a link. */
function createFolderCheck(root: string): (folder: string) => boolean {
  const known = new Map([[root, true]]);
  return folder => {
    let isInside = known.get(folder);
    if (isInside === undefined) {
      isInside = realpathSync(folder) === folder;
      known.set(folder, isInside);
    }
    return isInside;
  };
}
