import { InputError } from '@backstage/errors';
import { serializeDirectoryContents } from '@backstage/plugin-scaffolder-node';
import type { RepositoryFile } from '@slipway/change-set';
import { isUtf8 } from 'node:buffer';

/**
 * Reads a folder as files of a repository, hidden ones too, without `.git`.
 *
 * @returns sorted by path
 * @throws InputError for a symbolic link: it could point outside of the folder
 */
export async function readWorkspace(folder: string): Promise<RepositoryFile[]> {
  const files = await serializeDirectoryContents(folder, {
    globPatterns: ['**', '!.git'],
  });
  return files
    .map(({ path, content, executable, symlink }) => {
      if (symlink)
        throw new InputError(
          `${path} is a symbolic link; a proposal holds plain files only`,
        );
      const text = isUtf8(content);
      return {
        path,
        content: content.toString(text ? 'utf-8' : 'base64'),
        ...(!text && { encoding: 'base64' as const }),
        ...(executable && { executable }),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
