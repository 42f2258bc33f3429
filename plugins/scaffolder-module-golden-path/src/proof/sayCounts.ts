import type { LiveResult } from '@slipway/proof';
import type { Words } from '../words/useWords';

/** e.g. `22 files · 0 errors · 1 warning` */
export function sayCounts(
  { files, errors, warnings }: LiveResult,
  t: Words['t'],
  separator = ' · ',
): string {
  return [
    t('count.files', { count: files.length }),
    t('count.errors', { count: errors }),
    t('count.warnings', { count: warnings }),
  ].join(separator);
}
