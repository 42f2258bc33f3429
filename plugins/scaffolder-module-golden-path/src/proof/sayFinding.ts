import type { Finding } from '@slipway/platform-model';
import type { Words } from '../words/useWords';
import { startSentence } from './startSentence';

/**
 * What is wrong and what to do, as sentences.
 *
 * @param say - says each in the reader's language
 */
export function sayFinding(
  { message, fix }: Pick<Finding, 'message' | 'fix'>,
  say: Words['say'],
): string {
  return `${startSentence(say(message))}.${fix ? ` ${say(fix)}` : ''}`;
}
