import type { Finding } from '@slipway/platform-model';
import { startSentence } from './startSentence';

/** What is wrong and what to do, as sentences. */
export function sayFinding(finding: Pick<Finding, 'message' | 'fix'>): string {
  const { message, fix } = finding;
  return `${startSentence(message)}.${fix ? ` ${fix}` : ''}`;
}
