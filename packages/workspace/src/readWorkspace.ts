import { InputError } from '@backstage/errors';
import { serializeDirectoryContents } from '@backstage/plugin-scaffolder-node';
import {
  byPath,
  toRepositoryFile,
  type RepositoryFile,
} from '@slipway/change-set';
import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * Reads a folder as files of a repository, hidden ones too, without `.git`.
 *
 * @returns sorted by path
 * @throws InputError for a symbolic link: it could point outside of the folder
 */
export async function readWorkspace(folder: string): Promise<RepositoryFile[]> {
  // Reading the contents would leave links out without a word.
  const entries = await fs.readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  const link = entries.find(entry => entry.isSymbolicLink());
  if (link)
    throw new InputError(
      `${path.relative(
        folder,
        path.join(link.parentPath, link.name),
      )} is a symbolic link; a proposal holds plain files only`,
    );
  const files = await serializeDirectoryContents(folder, {
    globPatterns: ['**', '!.git'],
  });
  return files
    .map(file => toRepositoryFile(file.path, file.content, file.executable))
    .sort(byPath);
}
