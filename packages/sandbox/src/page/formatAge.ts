import { html, type Html } from './html';

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
];

const FORMAT = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/**
 * How long ago something was, with the exact time when pointed at.
 *
 * @param time - e.g. `2026-01-31T12:00:00Z`
 */
export function formatAge(time: string, now: Date): Html {
  const seconds = (now.getTime() - Date.parse(time)) / 1000;
  const [unit, size] = STEPS.find(step => seconds >= step[1]) ?? [];
  const age =
    unit && size
      ? FORMAT.format(-Math.floor(seconds / size), unit)
      : 'just now';
  return html`<time datetime="${time}" title="${time}">${age}</time>`;
}
