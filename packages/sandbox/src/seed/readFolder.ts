import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import {
  byPath,
  toRepositoryFile,
  type RepositoryFile,
} from '@slipway/change-set';

/** Reads every file below a folder, sorted by path, with paths relative to the folder. */
export async function readFolder(folder: string): Promise<RepositoryFile[]> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  const files = await Promise.all(
    entries
      .filter(entry => entry.isFile())
      .map(entry =>
        readRepositoryFile(folder, join(entry.parentPath, entry.name)),
      ),
  );
  return files.sort(byPath);
}

async function readRepositoryFile(
  folder: string,
  file: string,
): Promise<RepositoryFile> {
  const [content, { mode }] = await Promise.all([readFile(file), stat(file)]);
  return toRepositoryFile(
    relative(folder, file).split(sep).join('/'),
    content,
    // Of the mode bits git keeps only whether the owner may execute.
    (mode & 0o100) !== 0,
  );
}
