import { createTimes, type Times } from './createTimes';

/** Numbers, durations, days and moments, as people of a language write them. */
export interface Formats extends Times {
  /** Which one, e.g. `ko`. */
  readonly language: string;
  /** @param digits - at most so many behind the point */
  number(value: number, digits?: number): string;
  /** @param share - from 0 to 1 */
  percent(share: number): string;
  /** In its largest unit: `20 min`, `1.5 days`, `20분`. */
  duration(milliseconds: number): string;
  /** In full, for a sentence: `1 week`, `10 days`, `1주`. */
  wholeDuration(milliseconds: number): string;
  /** @param day - in UTC, e.g. `2026-11-16` */
  day(day: string): string;
  /** Without its year. */
  shortDay(day: string): string;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;

/** What rounds to as many as the next unit has is said in that one. */
const UNITS = [
  { unit: 'second', ms: SECOND_MS, digits: 0, most: 60 },
  { unit: 'minute', ms: MINUTE_MS, digits: 0, most: 60 },
  { unit: 'hour', ms: HOUR_MS, digits: 1, most: 24 },
  { unit: 'day', ms: DAY_MS, digits: 1, most: Infinity },
] as const;

/** All pages of the portal name the day before the month. */
const DAY_LOCALES: Record<string, string | undefined> = { en: 'en-GB' };

/** @param language - of the app, e.g. `ko` */
export function createFormats(language: string): Formats {
  const count = (value: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, options).format(value);
  const locale = DAY_LOCALES[language] ?? language;
  const sayDay = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, {
      ...options,
      timeZone: 'UTC',
    }).format(new Date(`${day}T00:00:00Z`));
  const sayDuration = (
    milliseconds: number,
    unitDisplay: 'short' | 'long',
  ): string => {
    const { unit, ms, digits } = UNITS.find(
      each => Number((milliseconds / each.ms).toFixed(each.digits)) < each.most,
    )!;
    return count(milliseconds / ms, {
      style: 'unit',
      unit,
      unitDisplay,
      maximumFractionDigits: digits,
    });
  };
  return {
    ...createTimes(locale, language),
    language,
    number: (value, digits = 0) =>
      count(value, { maximumFractionDigits: digits }),
    percent: share =>
      count(share, { style: 'percent', maximumFractionDigits: 1 }),
    duration: milliseconds => sayDuration(milliseconds, 'short'),
    wholeDuration: milliseconds =>
      milliseconds > 0 && milliseconds % WEEK_MS === 0
        ? count(milliseconds / WEEK_MS, {
            style: 'unit',
            unit: 'week',
            unitDisplay: 'long',
          })
        : sayDuration(milliseconds, 'long'),
    day: day => sayDay(day, { dateStyle: 'medium' }),
    shortDay: day => sayDay(day, { day: 'numeric', month: 'short' }),
  };
}
