import { formatSpan } from './formatSpan';
import type { BirthSummary } from './summariseBirth';

/** A birth as a headline. */
export function sayBirth({ phase, tookMs }: BirthSummary): string {
  switch (phase) {
    case 'under-way':
      return 'It is being born';
    case 'failed':
      return 'Its birth is held up';
    case 'unseen':
      return 'Nobody saw how it was born';
    default:
      return tookMs === null
        ? 'How it was born'
        : `Born in ${formatSpan(tookMs)}`;
  }
}
