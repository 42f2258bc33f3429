import type { BirthSummary } from './summariseBirth';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether a birth is what one came to see: it moved within a day, or nothing is healthy yet and it moved within a month.
 *
 * @param now - milliseconds since the epoch
 */
export function isBirthNews(summary: BirthSummary, now: number): boolean {
  if (summary.phase === 'unseen') return false;
  const isUnfinished = summary.phase !== 'done' && !summary.isAlive;
  if (summary.latestAt === null) return isUnfinished;
  const still = now - Date.parse(summary.latestAt);
  return still < (isUnfinished ? 30 * DAY : DAY);
}
