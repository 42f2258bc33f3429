import { RedisError } from './writeReply';

/** @throws RedisError when it is no number */
export function parseScore(word: string | undefined): number {
  const known: Record<string, number> = {
    '-inf': -Infinity,
    '+inf': Infinity,
    inf: Infinity,
  };
  const score = known[word?.toLowerCase() ?? ''] ?? Number(word);
  if (!word?.trim() || Number.isNaN(score))
    throw new RedisError('ERR value is not a valid float');
  return score;
}

/**
 * Scores from `least` to `most`; a bracket in front leaves out the score itself, e.g. `(5`.
 *
 * @throws RedisError when one is no number
 */
export function readRange(
  least: string,
  most: string,
): (score: number) => boolean {
  const [low, high] = [least, most].map(word => ({
    isOpen: word.startsWith('('),
    score: parseScore(word.replace(/^\(/, '')),
  }));
  return score =>
    (low.isOpen ? score > low.score : score >= low.score) &&
    (high.isOpen ? score < high.score : score <= high.score);
}
