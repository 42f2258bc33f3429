/** Half of how many contents are remembered, by number and by all of their characters. */
const MOST_CONTENTS = 64;
const MOST_CHARACTERS = 250_000;

/** What was made of contents lately. Those that are not asked for any more are forgotten first. */
export class RecentContents<T> {
  private recent = new Map<string, T>();
  private older: ReadonlyMap<string, T> = new Map();
  private characters = 0;

  /** @param make - called for a content that is not remembered */
  get(content: string, make: () => T): T {
    const known = this.recent.get(content);
    if (known !== undefined) return known;
    const made = this.older.get(content) ?? make();
    this.recent.set(content, made);
    this.characters += content.length;
    if (
      this.recent.size >= MOST_CONTENTS ||
      this.characters >= MOST_CHARACTERS
    ) {
      this.older = this.recent;
      this.recent = new Map();
      this.characters = 0;
    }
    return made;
  }
}
