import type { Words } from '../words/useWords';
import type { BirthSummary } from './summariseBirth';

/** A birth as a headline. */
export function sayBirth(
  { phase, tookMs }: BirthSummary,
  { t, formats }: Words,
): string {
  switch (phase) {
    case 'under-way':
      return t('birth.underWay');
    case 'failed':
      return t('birth.failed');
    case 'unseen':
      return t('birth.unseen');
    default:
      return tookMs === null
        ? t('birth.done')
        : t('birth.doneIn', { span: formats.span(tookMs) });
  }
}
