import { toGitHubTime } from '../api/toGitHubTime';
import { listHistory } from '../git/listHistory';
import type { ApplicationIndex } from './ApplicationIndex';

/** A commit that touched an Application. */
export interface LastChange {
  readonly revision: string;
  readonly time: string;
}

/**
 * Finds for each Application the newest commit that touched its manifest, what it deploys or what that is built from.
 *
 * @returns by key; one that no commit of the history touched is absent
 */
export async function findLastChanges(
  gitDir: string,
  index: ApplicationIndex,
  commit: string,
): Promise<Map<string, LastChange>> {
  const found = new Map<string, LastChange>();
  for (const { sha, seconds, paths } of await listHistory(gitDir, commit)) {
    const change = {
      revision: sha,
      time: toGitHubTime(new Date(seconds * 1000)),
    };
    for (const path of paths)
      for (const key of index.find(path))
        if (!found.has(key)) found.set(key, change);
  }
  return found;
}
