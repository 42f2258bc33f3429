import type { FleetEvent } from '@slipway/plugin-fleet-common';

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
): EventDay[] {
  const days: { day: string; events: FleetEvent[] }[] = [];
  for (const event of events) {
    const day = nameDay(event.at, now);
    const last = days[days.length - 1];
    if (last?.day === day) last.events.push(event);
    else days.push({ day, events: [event] });
  }
  return days;
}

const DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

function nameDay(at: string, now: number): string {
  const day = DATE.format(Date.parse(at));
  if (day === DATE.format(now)) return 'Today';
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  return day === DATE.format(yesterday) ? 'Yesterday' : day;
}
