import type { DeliverySpread } from '@slipway/plugin-fleet-common';
import type { Words } from '../words/useWords';

/** What people read of a figure. */
export interface Described {
  readonly value: string;
  /** What else is to be said of it, the most telling first. */
  readonly notes: readonly string[];
}

/** Stands where there is nothing to measure: that is not zero. */
export const NOTHING = '–';

/** @param reason - why there may be nothing to measure */
export function describeSpread(
  { known, unknown, medianMs, p90Ms }: DeliverySpread,
  { t, formats }: Words,
  reason: string,
): Described {
  const all = known + unknown;
  if (all === 0) return { value: NOTHING, notes: [reason] };
  const notes: string[] = [];
  // Of one, it says nothing new.
  if (known > 1 && p90Ms !== null)
    notes.push(t('spread.p90', { duration: formats.duration(p90Ms) }));
  if (unknown > 0)
    notes.push(
      t('spread.unknownOf', {
        unknown: formats.number(unknown),
        all: formats.number(all),
      }),
    );
  const value =
    medianMs === null ? t('spread.unknown') : formats.duration(medianMs);
  return { value, notes };
}
