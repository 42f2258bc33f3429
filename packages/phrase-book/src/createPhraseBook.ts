import { indexPhrases, type PhraseIndex } from './indexPhrases';
import { matchPhrase } from './matchPhrase';
import { parsePhrase, type Hole, type Phrase } from './parsePhrase';
import type { PhraseList, Phrases } from './Phrases';

/** What a book makes of a text. */
export interface Finding {
  readonly text: string;
  /** The patterns that it was found by, from the outermost. */
  readonly patterns: readonly string[];
  /** Whether all that a hole holds and that should be translated was found as well. */
  readonly isWhole: boolean;
}

/** Says English sentences in another language. */
export interface PhraseBook {
  /** The sentence in that language; a text of several lines line by line; as it is where no phrase fits. */
  translate(sentence: string): string;
  /** How a sentence of one line is found, for those who look after the phrases. */
  find(sentence: string): Finding | undefined;
}

/** What is longer is no sentence of ours. */
const LONGEST = 2_000;

/**
 * Makes a book of phrases. Of several that fit a sentence, it takes one whose holes are understood too, and then
 * the one with the most fixed text; the order of the lists does not matter.
 *
 * @throws Error naming the phrase that cannot be read, or that two lists have
 */
export function createPhraseBook(lists: readonly PhraseList[]): PhraseBook {
  const indices: Record<'part' | 'sentence', PhraseIndex> = {
    part: indexPhrases(parse(lists.map(({ parts = {} }) => parts))),
    sentence: indexPhrases(parse(lists.map(({ sentences = {} }) => sentences))),
  };

  // Texts within texts come up again and again while phrases are tried.
  type Seen = Map<string, Finding | undefined>;
  const find = (kind: 'part' | 'sentence', text: string, seen: Seen) => {
    const key = `${kind} ${text}`;
    if (!seen.has(key)) seen.set(key, search(kind, text, seen));
    return seen.get(key);
  };
  const search = (kind: 'part' | 'sentence', text: string, seen: Seen) => {
    let best: Finding | undefined;
    for (const phrase of indices[kind](text)) {
      const values = matchPhrase(phrase, text);
      if (!values) continue;
      const found = say(phrase, values, (hole, value) =>
        hole.kind === 'text' ? undefined : find(hole.kind, value, seen),
      );
      if (found.isWhole) return found;
      best ??= found;
    }
    return best;
  };
  const findSentence = (text: string) =>
    text.length > LONGEST ? undefined : find('sentence', text, new Map());

  return {
    find: findSentence,
    translate: text =>
      text
        .split('\n')
        .map(line => findSentence(line)?.text ?? line)
        .join('\n'),
  };
}

function parse(all: readonly Phrases[]): Phrase[] {
  const seen = new Set<string>();
  return all.flatMap(phrases =>
    Object.entries(phrases).map(([pattern, translation]) => {
      if (seen.has(pattern))
        throw new Error(`The phrase "${pattern}" is there twice`);
      seen.add(pattern);
      return parsePhrase(pattern, translation);
    }),
  );
}

function say(
  phrase: Phrase,
  values: readonly string[],
  translate: (hole: Hole, value: string) => Finding | undefined,
): Finding {
  const texts = new Map<string, string>();
  const patterns = [phrase.pattern];
  let isWhole = true;
  for (const [index, hole] of phrase.holes.entries()) {
    const value = values[index];
    const found = value === '' ? undefined : translate(hole, value);
    patterns.push(...(found?.patterns ?? []));
    const isKept = hole.kind === 'text' || value === '';
    isWhole &&= isKept || found?.isWhole === true;
    texts.set(hole.name, found?.text ?? value);
  }
  const text = phrase.said
    .map((said, index) => said + (texts.get(phrase.order[index]) ?? ''))
    .join('');
  return { text, patterns, isWhole };
}
