import type { DeliverySpread } from '@slipway/plugin-fleet-common';
import { selectRank } from './selectRank';

/**
 * Median and 90th percentile, between two values where they fall between two, as `percentile_cont` of SQL has them.
 *
 * @param knownMs - milliseconds, without NaN; their order changes
 * @param unknown - how often it happened and nobody knows how long it took
 */
export function measureSpread(
  knownMs: Float64Array,
  unknown: number,
): DeliverySpread {
  return {
    known: knownMs.length,
    unknown,
    medianMs: findPercentile(knownMs, 0.5),
    p90Ms: findPercentile(knownMs, 0.9),
  };
}

function findPercentile(values: Float64Array, share: number): number | null {
  if (values.length === 0) return null;
  const last = values.length - 1;
  const rank = share * last;
  const low = selectRank(values, Math.floor(rank), 0, last);
  if (rank % 1 === 0) return low;
  // None behind it is smaller: the next one is the least of them.
  let high = Infinity;
  for (let index = Math.ceil(rank); index <= last; index += 1)
    if (values[index] < high) high = values[index];
  return low + (high - low) * (rank % 1);
}
