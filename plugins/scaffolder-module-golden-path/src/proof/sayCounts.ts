import type { LiveResult } from '@slipway/proof';

/** e.g. `22 files · 0 errors · 1 warning` */
export function sayCounts(
  { files, errors, warnings }: LiveResult,
  separator = ' · ',
): string {
  return [
    count(files.length, 'file'),
    count(errors, 'error'),
    count(warnings, 'warning'),
  ].join(separator);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
