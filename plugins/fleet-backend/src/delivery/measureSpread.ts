import type { DeliverySpread } from '@slipway/plugin-fleet-common';

/**
 * Median and 90th percentile, between two values where they fall between two, as `percentile_cont` of SQL has them.
 *
 * @param durations - milliseconds; null where it happened and nobody knows how long it took
 */
export function measureSpread(
  durations: readonly (number | null)[],
): DeliverySpread {
  const known = Float64Array.from(
    durations.filter(duration => duration !== null),
  ).sort();
  return {
    known: known.length,
    unknown: durations.length - known.length,
    medianMs: percentile(known, 0.5),
    p90Ms: percentile(known, 0.9),
  };
}

function percentile(sorted: Float64Array, share: number): number | null {
  if (sorted.length === 0) return null;
  const rank = share * (sorted.length - 1);
  const low = sorted[Math.floor(rank)];
  return low + (sorted[Math.ceil(rank)] - low) * (rank % 1);
}
