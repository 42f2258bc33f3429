import { toRepositoryFile, type RepositoryFile } from '@slipway/change-set';
import fs from 'node:fs/promises';
import path from 'node:path';

/** Reads every file below a folder, with paths relative to it. */
export async function readFolder(folder: string): Promise<RepositoryFile[]> {
  const entries = await fs.readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  return Promise.all(
    entries
      .filter(entry => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const file = path.join(parentPath, name);
        return toRepositoryFile(
          path.relative(folder, file),
          await fs.readFile(file),
          false,
        );
      }),
  );
}
