import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { RepositoryFile } from '@slipway/change-set';

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
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readRepositoryFile(
  folder: string,
  file: string,
): Promise<RepositoryFile> {
  const [content, { mode }] = await Promise.all([readFile(file), stat(file)]);
  const path = relative(folder, file).split(sep).join('/');
  return {
    path,
    ...(isUtf8(content)
      ? { content: content.toString('utf8') }
      : { content: content.toString('base64'), encoding: 'base64' }),
    ...((mode & 0o100) !== 0 && { executable: true }),
  };
}
