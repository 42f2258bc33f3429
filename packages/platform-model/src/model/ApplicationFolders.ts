import type { Claim } from './Claim';
import type { ClaimIndex } from './ClaimIndex';
import { claimNames } from './claimNames';
import type { FileReading } from './FileReading';
import type { ApplicationPlace } from './PathPlace';

/** A folder that is an application because files lie in it. */
export interface ApplicationFolder extends ApplicationPlace {
  /** The joined name, e.g. `order-api`. */
  readonly name: string;
  readonly paths: ReadonlySet<string>;
  /** Where to point when the application as a whole is meant: its catalog file, or the first of its files. */
  readonly path: string;
}

interface OpenFolder extends ApplicationFolder {
  readonly paths: Set<string>;
  path: string;
  catalogInfo?: FileReading<'catalog-info'>;
  claims: readonly Claim[];
}

/** The folders of applications; each claims its names as long as a file lies in it. */
export class ApplicationFolders {
  private readonly folders = new Map<string, OpenFolder>();

  constructor(private readonly index: ClaimIndex) {}

  /** @param reading - of the file, where it is read */
  add(place: ApplicationPlace, path: string, reading?: FileReading): void {
    const folder = this.open(place, path);
    folder.paths.add(path);
    if (reading?.kind === 'catalog-info') folder.catalogInfo = reading;
    else if (folder.catalogInfo || path > folder.path) return;
    this.claim(folder, path);
  }

  remove({ folder: name }: ApplicationPlace, path: string): void {
    const folder = this.folders.get(name);
    if (!folder?.paths.delete(path)) return;
    if (folder.paths.size === 0) {
      this.giveUp(folder);
      this.folders.delete(name);
    } else if (folder.path === path) {
      folder.catalogInfo = undefined;
      this.claim(folder, firstOf(folder.paths));
    }
  }

  has(folder: string): boolean {
    return this.folders.has(folder);
  }

  get(folder: string): ApplicationFolder | undefined {
    return this.folders.get(folder);
  }

  all(): Iterable<ApplicationFolder> {
    return this.folders.values();
  }

  private open(place: ApplicationPlace, path: string): OpenFolder {
    let folder = this.folders.get(place.folder);
    if (!folder) {
      const name = `${place.service}-${place.application}`;
      folder = { ...place, name, paths: new Set(), path, claims: [] };
      this.folders.set(place.folder, folder);
    }
    return folder;
  }

  /** Claims the names anew, pointing to a path. */
  private claim(folder: OpenFolder, path: string): void {
    this.giveUp(folder);
    folder.path = path;
    folder.claims = claimNames(folder, folder.catalogInfo);
    for (const claim of folder.claims) this.index.add(claim);
  }

  private giveUp(folder: OpenFolder): void {
    for (const claim of folder.claims) this.index.remove(claim);
  }
}

function firstOf(paths: Iterable<string>): string {
  let first: string | undefined;
  for (const path of paths)
    if (first === undefined || path < first) first = path;
  return first!;
}
