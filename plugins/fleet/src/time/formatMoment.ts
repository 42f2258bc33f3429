const WHOLE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/**
 * A moment in the reader's time zone, e.g. `10 Mar 2026, 12:00:05`.
 *
 * @param at - ISO 8601
 */
export function formatMoment(at: string): string {
  return WHOLE.format(Date.parse(at));
}
