const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/**
 * How long ago something was, as one says it: `5 minutes ago`, `yesterday`, `2 months ago`.
 *
 * @param then - ISO 8601
 * @param now - milliseconds since the epoch
 */
export function formatAge(then: string, now: number): string {
  const seconds = (now - Date.parse(then)) / 1000;
  const unit = UNITS.find(([, length]) => seconds >= length);
  if (!unit) return 'just now';
  const [name, length] = unit;
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(
    -Math.floor(seconds / length),
    name,
  );
}
