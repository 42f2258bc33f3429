/** What happened to all applications, oldest first, in columns of numbers: a range of days is a slice of each. */
export interface MomentColumn {
  /** Milliseconds since 1970. */
  readonly at: Float64Array;
  /** Milliseconds; NaN where nobody knows. */
  readonly tookMs: Float64Array;
  /** Numbers of applications. */
  readonly application: Int32Array;
  /** 1 where it failed. */
  readonly failed: Uint8Array;
}

/** A line of a {@link MomentColumn}. */
export interface Moment {
  readonly at: number;
  readonly tookMs: number;
  readonly application: number;
  readonly hasFailed: boolean;
}

export const NO_MOMENTS: MomentColumn = createColumn(0);

/**
 * Puts what is known anew of some applications in the place of what was known of them, in one step through the column.
 *
 * @param isTouched - 1 for an application that is known anew, by its number
 * @param fresh - theirs, in any order
 */
export function replaceMoments(
  before: MomentColumn,
  isTouched: Uint8Array,
  fresh: readonly Moment[],
): MomentColumn {
  const sorted = [...fresh].sort((one, other) => one.at - other.at);
  let kept = 0;
  for (const application of before.application)
    kept += 1 - isTouched[application];
  const column = createColumn(kept + sorted.length);
  let next = 0;
  let length = 0;
  const addFresh = (until: number) => {
    while (next < sorted.length && sorted[next].at < until) {
      const { at, tookMs, application, hasFailed } = sorted[next];
      column.at[length] = at;
      column.tookMs[length] = tookMs;
      column.application[length] = application;
      column.failed[length] = Number(hasFailed);
      next += 1;
      length += 1;
    }
  };
  for (let index = 0; index < before.at.length; index += 1) {
    const at = before.at[index];
    const application = before.application[index];
    if (isTouched[application]) continue;
    addFresh(at);
    column.at[length] = at;
    column.tookMs[length] = before.tookMs[index];
    column.application[length] = application;
    column.failed[length] = before.failed[index];
    length += 1;
  }
  addFresh(Infinity);
  return column;
}

/**
 * Where in a column of moments a moment comes.
 *
 * @param sorted - ascending
 * @returns the index of the first that is not before it
 */
export function findMoment(sorted: Float64Array, moment: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

function createColumn(length: number): MomentColumn {
  return {
    at: new Float64Array(length),
    tookMs: new Float64Array(length),
    application: new Int32Array(length),
    failed: new Uint8Array(length),
  };
}
