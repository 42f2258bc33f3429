/** So many texts are remembered; a fleet repeats fewer than that. */
const MOST_TEXTS = 50_000;

/** Shorter parts of a text are copied by every engine. */
const SHORTEST_PART = 13;

/**
 * Keeps facts apart from the files they were read from: engines let a part of a text hold on to all of it, so a name
 * would keep its whole file in memory. Equal texts are kept once.
 */
export class TextPool {
  private texts = new Map<string, string>();

  /** A copy of plain data that holds on to nothing else. */
  copy<T>(data: T): T {
    return this.copyValue(data) as T;
  }

  private copyValue(data: unknown): unknown {
    if (typeof data === 'string') return this.copyText(data);
    if (typeof data !== 'object' || data === null) return data;
    if (Array.isArray(data)) return data.map(item => this.copyValue(item));
    const copied: Record<string, unknown> = { ...data };
    // eslint-disable-next-line guard-for-in -- a copy has nothing but its own
    for (const key in copied) {
      const value = copied[key];
      if (typeof value === 'string') copied[key] = this.copyText(value);
      else if (typeof value === 'object') copied[key] = this.copyValue(value);
    }
    return copied;
  }

  private copyText(text: string): string {
    if (text.length < SHORTEST_PART) return text;
    let copied = this.texts.get(text);
    if (copied === undefined) {
      if (this.texts.size >= MOST_TEXTS) this.texts.clear();
      // Engines copy what is put together before they take a part of it.
      copied = ` ${text}`.slice(1);
      this.texts.set(copied, copied);
    }
    return copied;
  }
}
