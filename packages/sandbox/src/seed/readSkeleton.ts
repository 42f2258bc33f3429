import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RepositoryFile } from '@slipway/change-set';
import { layerSkeletons, listSkeletonFolders } from '@slipway/golden-path';
import { parse } from 'yaml';
import { readFolder } from './readFolder';

/**
 * Reads all that a template renders.
 *
 * @param template - the absolute path of a folder that holds `template.yaml`
 * @returns sorted by path
 */
export async function readSkeleton(
  template: string,
): Promise<RepositoryFile[]> {
  const text = await readFile(resolve(template, 'template.yaml'), 'utf8');
  const folders = listSkeletonFolders(parse(text));
  return layerSkeletons(
    await Promise.all(
      folders.map(folder => readFolder(resolve(template, folder))),
    ),
  );
}
