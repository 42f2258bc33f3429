import { UNITS } from './UNITS';

/**
 * How long something took or has lasted, in its largest unit: `12 d`, `3 h`, `5 min`, `20 s`.
 *
 * @param milliseconds - below zero, as clocks differ, is zero
 */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds / 1000);
  const [name, length] =
    UNITS.find(unit => seconds >= unit[1]) ?? UNITS[UNITS.length - 1];
  return `${Math.floor(seconds / length)} ${name}`;
}

/**
 * How long ago something was: `5 min ago`, `just now`.
 *
 * @param then - ISO 8601
 * @param now - milliseconds since the epoch
 */
export function formatAge(then: string, now: number): string {
  const age = now - Date.parse(then);
  return age < 10_000 ? 'just now' : `${formatDuration(age)} ago`;
}

/** A moment in full, in the person's own time zone. */
export function formatMoment(then: string): string {
  return new Date(then).toLocaleString('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}
