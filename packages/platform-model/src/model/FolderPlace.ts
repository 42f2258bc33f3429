import type { Place } from '@slipway/platform-layout';
import type { ApplicationPlace, FileIdentity } from './PathPlace';
import type { Territory } from './Territory';

interface Candidate {
  readonly territory: Territory;
  readonly place: Place;
  /** What the rest of each path begins with, e.g. `src/`. */
  readonly above: string;
}

/** What all files of one folder have in common by their paths. */
export class FolderPlace {
  readonly application?: ApplicationPlace;
  private readonly candidates: readonly Candidate[];

  /** @param territories - where several hold the folder, the first is meant */
  constructor(readonly folder: string, territories: readonly Territory[]) {
    // What is not in a territory by its folder is not by its name either.
    const path = `${folder}/_`;
    const candidates: Candidate[] = [];
    let owner: Place | undefined;
    for (const territory of territories) {
      const [first] = candidates;
      if (
        first &&
        territory.isInApplication !== first.territory.isInApplication
      )
        continue;
      const place = territory.match(path);
      if (!place) continue;
      candidates.push({ territory, place, above: place.rest.slice(0, -1) });
      if (territory.isApplication) owner = place;
    }
    this.candidates = candidates.map(({ territory, place, above }) => ({
      territory,
      place: owner === place ? place : { ...owner, ...place },
      above,
    }));
    if (owner?.service && owner.application)
      this.application = {
        service: owner.service,
        application: owner.application,
        folder: path.slice(0, -owner.rest.length - 1),
      };
  }

  /** @param name - of a file that lies right in the folder */
  identify(name: string): FileIdentity | undefined {
    for (const { territory, place, above } of this.candidates) {
      const rest = above + name;
      const kind = territory.identify(rest);
      if (kind) return { kind, place: { ...place, rest } };
    }
    return undefined;
  }
}
