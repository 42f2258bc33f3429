import { byPath, type RepositoryFile } from '@slipway/change-set';

/**
 * Lays skeletons over one another, so that templates share what they have in common: a file of a later one takes the
 * place of an earlier one's of the same path.
 *
 * @returns sorted by path
 */
export function layerSkeletons(
  layers: readonly (readonly RepositoryFile[])[],
): RepositoryFile[] {
  const files = new Map(
    layers.flatMap(layer => layer.map(file => [file.path, file] as const)),
  );
  return [...files.values()].sort(byPath);
}
