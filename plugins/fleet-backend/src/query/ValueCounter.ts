import type { ValueTable } from './ValueTable';

/** How many rows have a value. */
interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** Counts the values of one key. */
export class ValueCounter {
  private readonly counts: Uint32Array;

  constructor(private readonly table: ValueTable) {
    this.counts = new Uint32Array(table.values.length);
  }

  /** @param numbers - of the values of one row, each once */
  count(numbers: readonly number[]): void {
    for (const number of numbers) this.counts[number]++;
  }

  /**
   * The most frequent first, then by their names.
   *
   * @param asked - values that are there in any case: who has asked for one can give it up
   */
  list(asked: readonly string[], most: number): ValueCount[] {
    const { counts, table } = this;
    const describe = (number: number) => ({
      value: table.values[number],
      count: counts[number],
    });
    const kept = table
      .listOrdered()
      .filter(number => counts[number])
      .sort((one, other) => counts[other] - counts[one])
      .slice(0, most)
      .map(describe);
    const shown = new Set(kept.map(({ value }) => value));
    for (const value of [...asked].sort())
      if (!shown.has(value)) {
        const number = table.values.indexOf(value);
        kept.push(number < 0 ? { value, count: 0 } : describe(number));
      }
    return kept;
  }
}
