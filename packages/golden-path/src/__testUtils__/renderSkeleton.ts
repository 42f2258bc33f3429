import { byPath, type RepositoryFile } from '@slipway/change-set';
import { createSkeletonRenderer } from '../createSkeletonRenderer';

/**
 * Renders a whole skeleton with the same values, as Backstage's `fetch:template` action does. Folders exist only
 * through their files.
 *
 * @param files - the skeleton; binary files are copied, their names rendered
 * @param values - plain data, seen by the skeleton as `values`
 * @returns the files, sorted by path
 * @throws Error naming the skeleton file, line and column that cannot be rendered
 */
export function renderSkeleton(
  files: readonly RepositoryFile[],
  values: object,
): RepositoryFile[] {
  const renderFile = createSkeletonRenderer(values);
  const rendered = new Map<string, RepositoryFile>();
  for (const file of [...files].sort(byPath)) {
    const result = renderFile(file);
    // fetch:template leaves a file alone that an earlier one has written.
    if (result && !rendered.has(result.path)) rendered.set(result.path, result);
  }
  return [...rendered.values()].sort(byPath);
}
