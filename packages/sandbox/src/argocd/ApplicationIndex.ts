import type { DesiredApplication } from './DesiredApplication';

/** All desired Applications, and which of them a path concerns; looking up costs no more with more of them. */
export class ApplicationIndex {
  private readonly applications = new Map<string, DesiredApplication>();
  private readonly byPlace = new Map<string, Set<string>>();

  get(key: string): DesiredApplication | undefined {
    return this.applications.get(key);
  }

  all(): Iterable<DesiredApplication> {
    return this.applications.values();
  }

  /** Puts an Application in place of the one with its key. */
  put(application: DesiredApplication): void {
    this.delete(application.key);
    this.applications.set(application.key, application);
    for (const place of placesOf(application)) {
      const keys = this.byPlace.get(place) ?? new Set();
      this.byPlace.set(place, keys.add(application.key));
    }
  }

  delete(key: string): void {
    const application = this.applications.get(key);
    if (!application) return;
    this.applications.delete(key);
    for (const place of placesOf(application)) {
      const keys = this.byPlace.get(place);
      keys?.delete(key);
      if (keys?.size === 0) this.byPlace.delete(place);
    }
  }

  /** The Applications that stand in a file. */
  findFile(file: string): DesiredApplication[] {
    return [...(this.byPlace.get(file) ?? [])]
      .map(key => this.applications.get(key)!)
      .filter(application => application.file === file);
  }

  /** Keys of the Applications that stand in a file, or deploy it or a folder that holds it. */
  *find(path: string): Iterable<string> {
    for (
      let place = path;
      place !== '';
      place = place.slice(0, Math.max(place.lastIndexOf('/'), 0))
    )
      yield* this.byPlace.get(place) ?? [];
    yield* this.byPlace.get('') ?? [];
  }
}

function placesOf({ file, folders, overlay }: DesiredApplication): Set<string> {
  return new Set([
    file,
    ...folders,
    ...(typeof overlay === 'string' ? [] : overlay.bases),
  ]);
}
