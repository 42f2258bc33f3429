import { UNITS } from '../live/UNITS';

/**
 * How long something took, in its two largest units: `850 ms`, `12 s`, `4 min 5 s`, `2 d 3 h`.
 *
 * @param milliseconds - below zero (clocks disagree) counts as none
 */
export function formatSpan(milliseconds: number): string {
  if (milliseconds > 0 && milliseconds < 1000)
    return `${Math.round(milliseconds)} ms`;
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const first = UNITS.findIndex(([, length]) => seconds >= length);
  if (first < 0) return '0 s';
  let rest = seconds;
  const words = UNITS.slice(first, first + 2).map(([name, length]) => {
    const count = Math.floor(rest / length);
    rest -= count * length;
    return count && `${count} ${name}`;
  });
  return words.filter(Boolean).join(' ');
}
