import { toRepositoryFile, type RepositoryFile } from '@slipway/change-set';
import {
  layerSkeletons,
  listSkeletonFolders,
  locateSkeleton,
} from '@slipway/golden-path';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describeFileError } from '../describeFileError';
import { Refusal } from '../Refusal';
import type { Terminal } from '../Terminal';

/**
 * Reads all that a template renders.
 *
 * @param template - its folder as the caller wrote it
 * @param document - its `template.yaml`, read
 * @returns sorted by path
 * @throws Refusal when a folder cannot be read, or lies where a template may not look
 */
export function readSkeleton(
  template: string,
  document: unknown,
  { cwd }: Terminal,
): RepositoryFile[] {
  return layerSkeletons(
    listFolders(template, document).map(name =>
      readFolder(resolve(cwd, template, name), join(template, name)),
    ),
  );
}

function listFolders(template: string, document: unknown): string[] {
  try {
    return listSkeletonFolders(document).map(name => {
      const place = locateSkeleton(name);
      if ('url' in place)
        throw new Error(
          `${place.url} lies elsewhere; only the portal reads it`,
        );
      return place.from === 'beside' ? `../${place.folder}` : place.folder;
    });
  } catch (error) {
    throw new Refusal(
      `${join(template, 'template.yaml')}: ${(error as Error).message}`,
    );
  }
}

/**
 * Reads a folder as data. Refuses links: one could lead out of it.
 *
 * @param folder - absolute
 * @param name - as the caller knows it
 * @throws Refusal naming what cannot be read
 */
export function readFolder(folder: string, name: string): RepositoryFile[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => !entry.isDirectory())
      .map(entry => {
        const place = join(entry.parentPath, entry.name);
        const path = relative(folder, place).split(sep).join('/');
        if (!entry.isFile())
          throw new Refusal(
            `${name}/${path}: a template holds only files; put a copy in its place`,
          );
        return toRepositoryFile(
          path,
          readFileSync(place),
          // Of the mode bits git keeps only whether the owner may execute.
          (statSync(place).mode & 0o100) !== 0,
        );
      });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${name}: ${describeFileError(error)}`);
  }
}
