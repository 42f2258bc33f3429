/** Values by text, found by any text that begins with theirs or that theirs begins with. */
export class PrefixMap<T> {
  private readonly values = new Map<string, Set<T>>();
  /** In the order of the alphabet, so all texts with one beginning lie together. */
  private readonly sorted: string[] = [];

  add(text: string, value: T): void {
    const there = this.values.get(text);
    if (there) {
      there.add(value);
      return;
    }
    this.values.set(text, new Set([value]));
    this.sorted.splice(this.indexOf(text), 0, text);
  }

  remove(text: string, value: T): void {
    const there = this.values.get(text);
    there?.delete(value);
    if (there?.size !== 0) return;
    this.values.delete(text);
    this.sorted.splice(this.indexOf(text), 1);
  }

  /** The values of every text that is a beginning of this one, of the text itself, and of what begins with it. */
  *along(text: string): Iterable<T> {
    for (let length = 0; length < text.length; length += 1)
      yield* this.values.get(text.slice(0, length)) ?? [];
    for (
      let index = this.indexOf(text);
      this.sorted[index]?.startsWith(text);
      index += 1
    )
      yield* this.values.get(this.sorted[index])!;
  }

  /** Where a text stands in the order, or would stand. */
  private indexOf(text: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.sorted[middle] < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
