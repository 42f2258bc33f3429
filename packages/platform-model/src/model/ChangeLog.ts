/** Of this many keys it is remembered when they last changed; whoever asks for longer ago is told "everything". */
const REMEMBERED = 4_000;

/** What changed last, by keys, as far back as a bounded memory goes. */
export class ChangeLog {
  private current = 0;
  /** What changed up to here is not told key by key. */
  private forgotten = 0;
  /** Each key with its last change, the longest ago first. */
  private readonly changes = new Map<string, number>();

  /** How many changes there were. */
  get revision(): number {
    return this.current;
  }

  /** One change, of everything that has one of these keys. */
  add(keys: Iterable<string>): void {
    this.current += 1;
    for (const key of keys) {
      this.changes.delete(key);
      this.changes.set(key, this.current);
    }
    for (const [key, revision] of this.changes) {
      if (this.changes.size <= REMEMBERED) break;
      this.changes.delete(key);
      this.forgotten = revision;
    }
  }

  /** One change that may be of anything. */
  addAll(): void {
    this.current += 1;
    this.forgotten = this.current;
    this.changes.clear();
  }

  /** The keys that changed after a revision; `undefined` when anything may have. */
  since(revision: number): string[] | undefined {
    if (revision < this.forgotten || revision > this.current) return undefined;
    const keys: string[] = [];
    for (const [key, changed] of this.changes)
      if (changed > revision) keys.push(key);
    return keys;
  }
}
