import { createSearch, type Finding } from './createSearch';
import { indexPhrases } from './indexPhrases';
import { parsePhrase, type Phrase } from './parsePhrase';
import type { PhraseList, Phrases } from './Phrases';

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
  const search = createSearch({
    part: indexPhrases(parse(lists.map(({ parts = {} }) => parts))),
    sentence: indexPhrases(parse(lists.map(({ sentences = {} }) => sentences))),
  });
  const find = (text: string) =>
    text.length > LONGEST ? undefined : search('sentence', text);
  return {
    find,
    translate: text =>
      text
        .split('\n')
        .map(line => find(line)?.text ?? line)
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
