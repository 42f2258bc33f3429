import type { Place, PlatformLayout } from '@slipway/platform-layout';
import type { FileKind } from './FileKind';
import { listTerritories, type Territory } from './Territory';

/** The application in whose folder a path lies. */
export interface ApplicationPlace {
  readonly service: string;
  readonly application: string;
  /** e.g. `apps/order/api` */
  readonly folder: string;
}

/** What a path tells about a file: its kind, and whose it is where the layout says so. */
export interface FileIdentity {
  readonly kind: FileKind;
  readonly place: Place;
}

/** Where a path lies. */
export interface PathPlace {
  readonly application?: ApplicationPlace;
  /** Absent for a file that the model does not read. */
  readonly identity?: FileIdentity;
}

const ATLANTIS = 'atlantis.yaml';

const territories = new WeakMap<PlatformLayout, Territory[]>();

/** Tells from its path where a file lies, and what it is. */
export function placePath(layout: PlatformLayout, path: string): PathPlace {
  // Atlantis reads it at the root only.
  if (path === ATLANTIS)
    return { identity: { kind: 'atlantis', place: { rest: path } } };
  let all = territories.get(layout);
  if (!all) territories.set(layout, (all = listTerritories(layout)));

  let first: Territory | undefined;
  let identity: FileIdentity | undefined;
  let application: Place | undefined;
  for (const territory of all) {
    if (first && territory.isInApplication !== first.isInApplication) continue;
    const place = territory.match(path);
    if (!place) continue;
    first ??= territory;
    if (territory.isApplication) application = place;
    const kind = identity ? undefined : territory.identify(place.rest);
    if (kind) identity = { kind, place };
  }
  return {
    identity: identity && {
      kind: identity.kind,
      place: { ...application, ...identity.place },
    },
    application: application && toApplicationPlace(path, application),
  };
}

function toApplicationPlace(
  path: string,
  { service, application, rest }: Place,
): ApplicationPlace | undefined {
  if (!service || !application) return undefined;
  return { service, application, folder: path.slice(0, -rest.length - 1) };
}
