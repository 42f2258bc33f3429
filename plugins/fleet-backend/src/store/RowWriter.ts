import type { Knex } from 'knex';
import { writeJson } from './writeJson';

/** What a transaction has changed: `quiet` is only that a provider still says the same. */
export type FleetChange = 'nothing' | 'quiet' | 'news';

/** Rows of one statement: its parameters are held in memory twice. */
const ROWS_AT_ONCE = 1000;

/** Runs statements on many rows in one transaction, and notes whether they changed any. */
export class RowWriter {
  private changed: FleetChange = 'nothing';

  /** @param seq - that of this transaction: what it changes bears it */
  constructor(readonly transaction: Knex.Transaction, readonly seq: number) {}

  get change(): FleetChange {
    return this.changed;
  }

  /** @param sql - reads `:rows` as JSON, some at a time, `:seq`, and the other values by their names */
  async run(
    sql: string,
    rows: readonly unknown[],
    values: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
      const { rowCount } = await this.transaction.raw(sql, {
        ...values,
        seq: this.seq,
        rows: writeJson(rows.slice(start, start + ROWS_AT_ONCE)),
      });
      if (rowCount) this.note('news');
    }
  }

  note(change: FleetChange): void {
    if (this.changed !== 'news') this.changed = change;
  }
}

/** Of rows with the same key the last one: a statement may touch a row only once. */
export function lastOfEach<T>(
  rows: readonly T[],
  keyOf: (row: T) => readonly string[],
): T[] {
  return [
    ...new Map(rows.map(row => [JSON.stringify(keyOf(row)), row])).values(),
  ];
}
