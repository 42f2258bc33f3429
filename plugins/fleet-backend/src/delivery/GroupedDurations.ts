import type { DeliverySpread } from '@slipway/plugin-fleet-common';
import { measureSpread } from './measureSpread';
import type { Scratch } from './Scratch';

/** Durations of groups in one row of numbers, so that each group is a part of it and the row is all of them. */
export class GroupedDurations {
  private readonly values: Float64Array;
  /** Where each group begins in the row, and last where the row ends. */
  private readonly starts: Int32Array;
  private readonly unknown: Int32Array;

  /**
   * @param size - how many groups there are
   * @param groups - the number of the group of each duration; negative where it does not count
   * @param tookMs - the durations; NaN where nobody knows
   * @param scratch - not to be cleared while groups are measured
   */
  constructor(
    size: number,
    groups: Int32Array,
    tookMs: Float64Array,
    scratch: Scratch,
  ) {
    const starts = new Int32Array(size + 1);
    const unknown = new Int32Array(size);
    for (let index = 0; index < groups.length; index += 1) {
      const group = groups[index];
      if (group < 0) continue;
      if (Number.isNaN(tookMs[index])) unknown[group] += 1;
      else starts[group + 1] += 1;
    }
    for (let group = 0; group < size; group += 1)
      starts[group + 1] += starts[group];
    const values = scratch.takeFloats(starts[size]);
    const next = starts.slice();
    for (let index = 0; index < groups.length; index += 1) {
      const group = groups[index];
      const value = tookMs[index];
      if (group < 0 || Number.isNaN(value)) continue;
      values[next[group]] = value;
      next[group] += 1;
    }
    this.values = values;
    this.starts = starts;
    this.unknown = unknown;
  }

  measure(group: number): DeliverySpread {
    const { values, starts, unknown } = this;
    return measureSpread(
      values.subarray(starts[group], starts[group + 1]),
      unknown[group],
    );
  }

  /** Moves durations from group to group: no group can be measured any more. */
  measureAll(): DeliverySpread {
    const unknown = this.unknown.reduce((sum, count) => sum + count, 0);
    return measureSpread(this.values, unknown);
  }
}
