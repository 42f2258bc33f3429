/** Paths of files outside of applications' folders, by the joined names of the applications they may belong to. */
export class ArtefactIndex {
  private readonly byName = new Map<string, Set<string>>();

  add(path: string, names: readonly string[]): void {
    for (const name of names) {
      const there = this.byName.get(name);
      if (there) there.add(path);
      else this.byName.set(name, new Set([path]));
    }
  }

  remove(path: string, names: readonly string[]): void {
    for (const name of names) {
      const there = this.byName.get(name);
      there?.delete(path);
      if (there?.size === 0) this.byName.delete(name);
    }
  }

  get(name: string): Iterable<string> {
    return this.byName.get(name) ?? [];
  }
}
