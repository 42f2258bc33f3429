import type { PhraseIndex } from './indexPhrases';
import { matchPhrase } from './matchPhrase';
import type { Hole, Phrase } from './parsePhrase';

/** What a book makes of a text. */
export interface Finding {
  readonly text: string;
  /** The patterns that it was found by, from the outermost. */
  readonly patterns: readonly string[];
  /** Whether all that a hole holds and that should be translated was found as well. */
  readonly isWhole: boolean;
}

type Kind = 'part' | 'sentence';

/** What stands between the items of a list in English. */
const BETWEEN = /, (?:and )?| (?:and|or)(?: no| the \w+)? /;

/**
 * Finds texts among phrases. A phrase all of whose holes are understood goes before one that leaves something in
 * English; else the first of the index does.
 */
export function createSearch(indices: Readonly<Record<Kind, PhraseIndex>>) {
  return (kind: Kind, text: string): Finding | undefined => {
    // Texts within texts come up again and again while phrases are tried.
    const seen = new Map<string, Finding | undefined>();
    function find(wanted: Kind, part: string): Finding | undefined {
      const key = `${wanted} ${part}`;
      if (!seen.has(key)) seen.set(key, search(wanted, part));
      return seen.get(key);
    }
    function search(wanted: Kind, part: string): Finding | undefined {
      let best: Finding | undefined;
      for (const phrase of indices[wanted](part)) {
        for (const values of matchPhrase(phrase, part)) {
          const found = say(phrase, values, find);
          if (found.isWhole) return found;
          best ??= found;
        }
      }
      return best;
    }
    return find(kind, text);
  };
}

function say(
  phrase: Phrase,
  values: readonly string[],
  find: (kind: Kind, text: string) => Finding | undefined,
): Finding {
  const texts = new Map<string, string>();
  const patterns = [phrase.pattern];
  let isWhole = true;
  for (const [index, hole] of phrase.holes.entries()) {
    const filled = fill(hole, values[index], find);
    texts.set(hole.name, filled.text);
    patterns.push(...filled.patterns);
    isWhole &&= filled.isWhole;
  }
  const text = phrase.said
    .map((said, index) => said + (texts.get(phrase.order[index]) ?? ''))
    .join('');
  return { text, patterns, isWhole };
}

function fill(
  { kind }: Hole,
  value: string,
  find: (kind: Kind, text: string) => Finding | undefined,
): Finding {
  const asItIs = { text: value, patterns: [], isWhole: true };
  if (kind === 'text' || value === '') return asItIs;
  if (kind === 'list')
    return { ...asItIs, text: value.split(BETWEEN).join(', ') };
  if (kind === 'maybe') return find('part', value) ?? asItIs;
  return find(kind, value) ?? { ...asItIs, isWhole: false };
}
