import type { PlatformLayout } from '@slipway/platform-layout';
import { FolderPlace } from './FolderPlace';
import type { PathPlace } from './PathPlace';
import { listTerritories, type Territory } from './Territory';

const ATLANTIS = 'atlantis.yaml';

interface Placing {
  readonly territories: readonly Territory[];
  /** The folder that was asked for last: files come folder by folder. */
  last?: FolderPlace;
}

const placings = new WeakMap<PlatformLayout, Placing>();

/** Tells from its path where a file lies, and what it is. */
export function placePath(layout: PlatformLayout, path: string): PathPlace {
  // Atlantis reads it at the root only.
  if (path === ATLANTIS)
    return { identity: { kind: 'atlantis', place: { rest: path } } };
  let placing = placings.get(layout);
  if (!placing)
    placings.set(layout, (placing = { territories: listTerritories(layout) }));
  const end = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(end, 0));
  if (placing.last?.folder !== folder)
    placing.last = new FolderPlace(folder, placing.territories);
  return {
    identity: placing.last.identify(path.slice(end + 1)),
    application: placing.last.application,
  };
}
