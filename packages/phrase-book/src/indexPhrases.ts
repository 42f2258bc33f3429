import type { Phrase } from './parsePhrase';

/** The phrases that may fit a text, the one that says most first. */
export type PhraseIndex = (text: string) => readonly Phrase[];

/**
 * Files each phrase under that of its words which the fewest others have, so that a text is laid on a handful of
 * phrases and not on all.
 */
export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const wordsOf = new Map(phrases.map(each => [each, listWords(each)]));
  const count = new Map<string, number>();
  for (const words of wordsOf.values())
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);

  const byWord = new Map<string, Phrase[]>();
  const wordless: Phrase[] = [];
  for (const [phrase, words] of wordsOf) {
    const [rarest] = [...words].sort((a, b) => count.get(a)! - count.get(b)!);
    if (rarest === undefined) wordless.push(phrase);
    else byWord.set(rarest, [...(byWord.get(rarest) ?? []), phrase]);
  }
  return text =>
    [...new Set(text.split(/\s/))]
      .flatMap(word => byWord.get(word) ?? [])
      .concat(wordless)
      .sort(byWeight);
}

/** The words that stand in a text whenever the phrase fits it: whole ones, which no hole touches. */
function listWords({ literals }: Phrase): Set<string> {
  return new Set(
    literals.flatMap((literal, index) => {
      const words = literal.split(/\s/);
      const first = index === 0 ? 0 : 1;
      const last = index === literals.length - 1 ? words.length : -1;
      return words.slice(first, last).filter(word => word !== '');
    }),
  );
}

function byWeight(a: Phrase, b: Phrase): number {
  return (
    b.weight - a.weight ||
    a.holes.length - b.holes.length ||
    (a.pattern < b.pattern ? -1 : 1)
  );
}
