import type { DeliverySpread } from '@slipway/plugin-fleet-common';
import type { Words } from '../words/useWords';

/** What people read of how long something took. */
export interface DescribedSpread {
  readonly value: string;
  /** How long at most it took nearly always; not of one, of which it says nothing new. */
  readonly p90?: string;
  /** Of how many nobody knows it. */
  readonly unknown?: string;
  /** Why there is nothing to measure. */
  readonly reason?: string;
}

/** Stands where there is nothing to measure: that is not zero. */
export const NOTHING = '–';

/** @param reason - why there may be nothing to measure */
export function describeSpread(
  { known, unknown, medianMs, p90Ms }: DeliverySpread,
  { t, formats }: Words,
  reason: string,
): DescribedSpread {
  const all = known + unknown;
  if (all === 0) return { value: NOTHING, reason };
  return {
    value: medianMs === null ? t('spread.unknown') : formats.duration(medianMs),
    ...(known > 1 &&
      p90Ms !== null && {
        p90: t('spread.p90', { duration: formats.duration(p90Ms) }),
      }),
    ...(unknown > 0 && {
      unknown: t('spread.unknownOf', {
        unknown: formats.number(unknown),
        all: formats.number(all),
      }),
    }),
  };
}
