import { valueOf } from '../syntax/Located';
import type { Claim } from './Claim';
import type { FileReading } from './FileReading';
import { foldLook } from './foldLook';

/**
 * What an application claims by being there.
 *
 * @param application - `path` is where the claims point to
 */
export function claimNames(
  application: { folder: string; name: string; path: string },
  catalogInfo: FileReading<'catalog-info'> | undefined,
): Claim[] {
  const { folder, name, path } = application;
  const component = catalogInfo?.facts.entities[0];
  const owner = valueOf(component?.owner);
  const source = {
    path,
    line: component?.name?.line ?? 1,
    ...(owner && { owner }),
  };
  return [
    { kind: 'name', key: name.toLowerCase(), name, ...source },
    { kind: 'folder', key: folder.toLowerCase(), name: folder, ...source },
    { kind: 'look', key: foldLook(name), name, ...source },
  ];
}
