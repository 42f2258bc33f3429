import type { Words } from '../words/useWords';
import { NOTHING } from './describeSpread';

/** @returns how often, e.g. `2.5 a day`, or `1.2 a week` where it is not every day */
export function describeRate(
  count: number,
  days: number,
  { t, formats }: Words,
): string {
  if (days === 0) return NOTHING;
  const aDay = count / days;
  return aDay >= 1
    ? t('rate.aDay', { rate: formats.number(aDay, 1) })
    : t('rate.aWeek', { rate: formats.number(aDay * 7, 1) });
}
