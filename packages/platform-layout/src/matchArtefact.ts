import { matchPlace } from './matchPlace';
import type { ArtefactKind, PlatformLayout } from './PlatformLayout';

/** Whose folder a path lies in, and the rest of the path below it. */
export interface ArtefactMatch {
  readonly service: string;
  readonly application: string;
  /** e.g. `src/main.ts` */
  readonly rest: string;
}

/**
 * Reads from a path which application it belongs to.
 *
 * @returns `undefined` when the path lies in no such folder, or the kind's folder does not name the application
 */
export function matchArtefact(
  layout: PlatformLayout,
  kind: ArtefactKind,
  path: string,
): ArtefactMatch | undefined {
  const place = matchPlace(layout, kind, path);
  return place?.service && place.application
    ? {
        service: place.service,
        application: place.application,
        rest: place.rest,
      }
    : undefined;
}
