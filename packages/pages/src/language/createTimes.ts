/** Moments by the person's own clock, and how long ago they are, as people of a language write them. */
export interface Times {
  /** @param at - ISO 8601, e.g. said as `10 Mar 2026, 12:00` */
  moment(at: string): string;
  /** A moment with its seconds. */
  exactMoment(at: string): string;
  /** A moment of a day that stands elsewhere: `12:00`. */
  time(at: string): string;
  /** The day of a moment in full: `10 March 2026`. */
  longDay(at: string): string;
  /** How long ago something was, in its largest whole unit: `3 hr`, `12 days`. Below zero, as clocks differ, is zero. */
  age(milliseconds: number): string;
  /** How long something took, in its two largest whole units: `4 min 5 sec`, `850 ms`. Below zero is zero. */
  span(milliseconds: number): string;
}

/** The largest first. */
const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** @param locale - how moments are written; @param language - how units are */
export function createTimes(locale: string, language: string): Times {
  // Making one of these takes longer than asking it, and the fleet asks hundreds of times.
  const clocks = new Map<string, Intl.DateTimeFormat>();
  const sayMoment = (
    at: string,
    dateStyle: 'medium' | 'long' | undefined,
    timeStyle: 'short' | 'medium' | undefined,
  ): string => {
    const key = `${dateStyle} ${timeStyle}`;
    const clock =
      clocks.get(key) ??
      new Intl.DateTimeFormat(locale, { dateStyle, timeStyle });
    clocks.set(key, clock);
    return clock.format(Date.parse(at));
  };
  const counters = new Map<string, Intl.NumberFormat>();
  const count = (value: number, unit: string): string => {
    const counter =
      counters.get(unit) ??
      new Intl.NumberFormat(language, {
        style: 'unit',
        unit,
        unitDisplay: 'short',
      });
    counters.set(unit, counter);
    return counter.format(value);
  };
  return {
    moment: at => sayMoment(at, 'medium', 'short'),
    exactMoment: at => sayMoment(at, 'medium', 'medium'),
    time: at => sayMoment(at, undefined, 'short'),
    longDay: at => sayMoment(at, 'long', undefined),
    age: milliseconds => {
      const seconds = Math.max(0, milliseconds / 1000);
      const [unit, length] = UNITS[findUnit(seconds)];
      return count(Math.floor(seconds / length), unit);
    },
    span: milliseconds => {
      if (milliseconds > 0 && milliseconds < 1000)
        return count(Math.round(milliseconds), 'millisecond');
      const seconds = Math.max(0, Math.floor(milliseconds / 1000));
      const first = findUnit(seconds);
      let rest = seconds;
      const parts = UNITS.slice(first, first + 2).flatMap(([unit, length]) => {
        const whole = Math.floor(rest / length);
        rest -= whole * length;
        return whole > 0 ? count(whole, unit) : [];
      });
      return parts.join(' ') || count(0, 'second');
    },
  };
}

function findUnit(seconds: number): number {
  const found = UNITS.findIndex(([, length]) => seconds >= length);
  return found < 0 ? UNITS.length - 1 : found;
}
