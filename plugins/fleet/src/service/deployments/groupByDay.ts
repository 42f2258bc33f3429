import type { FleetEvent } from '@slipway/plugin-fleet-common';
import type { Words } from '../../words/useWords';

/** Events of one day in the reader's time zone. */
export interface EventDay {
  /** `Today`, `Yesterday` or the date. */
  readonly day: string;
  readonly events: readonly FleetEvent[];
}

/**
 * Events by the day on which they happened, in the order in which they come.
 *
 * @param now - milliseconds since the epoch
 */
export function groupByDay(
  events: readonly FleetEvent[],
  now: number,
  words: Words,
): EventDay[] {
  const days: { day: string; events: FleetEvent[] }[] = [];
  for (const event of events) {
    const day = nameDay(event.at, now, words);
    const last = days[days.length - 1];
    if (last?.day === day) last.events.push(event);
    else days.push({ day, events: [event] });
  }
  return days;
}

function nameDay(at: string, now: number, { t, formats }: Words): string {
  const day = formats.longDay(at);
  const today = new Date(now);
  if (day === formats.longDay(today.toISOString())) return t('age.today');
  today.setDate(today.getDate() - 1);
  return day === formats.longDay(today.toISOString())
    ? t('age.yesterday')
    : day;
}
