/** Numbers the values of a key, so that rows are compared and counted by small numbers. */
export class ValueTable {
  private readonly numbers = new Map<string, number>();
  private ordered: readonly number[] = [];
  /** By their numbers. */
  readonly values: string[] = [];

  numberOf(value: string): number {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    const number = this.values.push(value) - 1;
    this.numbers.set(value, number);
    return number;
  }

  /** Marks by number which values a test takes. */
  mark(takes: (value: string) => boolean): Uint8Array {
    return Uint8Array.from(this.values, value => Number(takes(value)));
  }

  /** All numbers, in the order of their values. */
  listOrdered(): readonly number[] {
    const { values } = this;
    if (this.ordered.length < values.length)
      this.ordered = values
        .map((_, number) => number)
        .sort((one, other) => (values[one] < values[other] ? -1 : 1));
    return this.ordered;
  }
}
