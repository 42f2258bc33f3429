import { listChangedPaths } from '../git/listChangedPaths';
import type { ApplicationIndex } from './ApplicationIndex';
import {
  holdsManifests,
  rereadOverlay,
  type DesiredApplication,
  type DesiredSource,
} from './DesiredApplication';
import { readDesiredFile } from './readAllDesired';

/** What became of Applications from one commit to another. */
export interface ApplicationChange {
  /** Keys of those that are new, or of which something is another. */
  readonly touched: readonly string[];
  /** Those that are wanted no more, as they were. */
  readonly gone: readonly DesiredApplication[];
}

/**
 * Brings an index from one commit to another. Only what differs between them is read.
 *
 * @returns what became of the Applications, those touched in the order of their keys
 */
export async function readChange(
  gitDir: string,
  source: DesiredSource,
  index: ApplicationIndex,
  commits: { readonly from: string; readonly to: string },
): Promise<ApplicationChange> {
  const { from, to } = commits;
  const paths = await listChangedPaths(gitDir, from, to);
  const touched = new Set<string>();
  const gone = new Map<string, DesiredApplication>();
  const read = new Set<string>();

  for (const path of paths.filter(each =>
    holdsManifests(source.layout, each),
  )) {
    const applications = await readDesiredFile(source, to, path);
    // What is no YAML reaches no cluster: everything stays as it was.
    if (!applications) continue;
    for (const application of index.findFile(path))
      gone.set(application.key, application);
    for (const application of applications) {
      index.put(application);
      touched.add(application.key);
      read.add(application.key);
    }
  }
  for (const key of read) gone.delete(key);
  for (const key of gone.keys()) index.delete(key);

  for (const path of paths)
    for (const key of [...index.find(path)]) {
      const application = index.get(key)!;
      if (application.file === path) continue;
      touched.add(key);
      // A base that many share is nothing that an overlay has to be read for.
      const own = application.folders.some(folder =>
        folder === '' ? true : path.startsWith(`${folder}/`),
      );
      if (!own || read.has(key)) continue;
      read.add(key);
      index.put(await rereadOverlay(source, to, application));
    }
  return { touched: [...touched].sort(), gone: [...gone.values()] };
}
