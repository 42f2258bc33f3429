import type { DeliverySpread } from '@slipway/plugin-fleet-common';
import { measureSpread } from './measureSpread';

const AT_FIRST = 256;

/** How far durations were collected. */
export interface DurationsMark {
  readonly known: number;
  readonly unknown: number;
}

const START: DurationsMark = { known: 0, unknown: 0 };

/**
 * Durations of groups, one group behind the other: so each group is a part of one row of numbers, and the row is all of them.
 * To measure moves numbers, but none into another group.
 */
export class Durations {
  private values = new Float64Array(AT_FIRST);
  private known = 0;
  private unknown = 0;

  /** @param tookMs - NaN where nobody knows */
  add(tookMs: number): void {
    if (Number.isNaN(tookMs)) {
      this.unknown += 1;
      return;
    }
    this.makeRoom(1);
    this.values[this.known] = tookMs;
    this.known += 1;
  }

  /** Adds those from an index to before another. */
  addSlice(tookMs: Float64Array, first: number, end: number): void {
    this.makeRoom(end - first);
    const { values } = this;
    let { known } = this;
    for (let index = first; index < end; index += 1) {
      const value = tookMs[index];
      if (!Number.isNaN(value)) {
        values[known] = value;
        known += 1;
      }
    }
    this.unknown += end - first - (known - this.known);
    this.known = known;
  }

  mark(): DurationsMark {
    return { known: this.known, unknown: this.unknown };
  }

  /** @returns those between two marks; all unless told. All are measured last, because that mixes them. */
  measure(
    from: DurationsMark = START,
    until: DurationsMark = this.mark(),
  ): DeliverySpread {
    return measureSpread(
      this.values.subarray(from.known, until.known),
      until.unknown - from.unknown,
    );
  }

  private makeRoom(count: number): void {
    const needed = this.known + count;
    if (needed <= this.values.length) return;
    const larger = new Float64Array(Math.max(needed, 2 * this.values.length));
    larger.set(this.values);
    this.values = larger;
  }
}
