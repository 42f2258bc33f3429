import {
  byPath,
  toRepositoryFile,
  type RepositoryFile,
} from '@slipway/change-set';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describeFileError } from '../describeFileError';
import { Refusal } from '../Refusal';

/**
 * Reads the skeleton of a template.
 *
 * @param folder - absolute
 * @param name - as the caller wrote it
 * @returns sorted by path
 * @throws Refusal when it cannot be read, or a link would lead out of it
 */
export function readSkeleton(folder: string, name: string): RepositoryFile[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => !entry.isDirectory())
      .map(entry => {
        const place = join(entry.parentPath, entry.name);
        const path = relative(folder, place).split(sep).join('/');
        if (!entry.isFile())
          throw new Refusal(
            `${name}/${path}: a skeleton holds only files; put a copy in its place`,
          );
        return toRepositoryFile(
          path,
          readFileSync(place),
          // Of the mode bits git keeps only whether the owner may execute.
          (statSync(place).mode & 0o100) !== 0,
        );
      })
      .sort(byPath);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${name}: ${describeFileError(error)}`);
  }
}
