import { createPhraseBook } from '../createPhraseBook';
import type { PhraseList } from '../Phrases';
import type { SourceText } from './listTexts';

/** Which sentences have a phrase, and which phrases have a sentence. */
export class PhraseUse {
  private readonly sentences;
  private readonly parts;
  private readonly fixed;
  private readonly used = new Set<string>();

  constructor(lists: readonly PhraseList[]) {
    this.sentences = createPhraseBook(lists);
    // A part stands by itself in the code too.
    this.parts = createPhraseBook(
      lists.map(({ parts }) => ({ sentences: parts, parts })),
    );
    this.fixed = lists
      .flatMap(({ sentences, parts }) => [
        ...Object.keys(sentences ?? {}),
        ...Object.keys(parts ?? {}),
      ])
      .map(pattern => ({
        pattern,
        text: pattern.replace(/\{[a-z]\w*(?::\w+)?\??\}/gi, '\0'),
      }));
  }

  /** True when somebody would read all of a sentence in the other language. */
  hasWhole(sentence: string): boolean {
    const found = this.sentences.find(sentence);
    found?.patterns.forEach(pattern => this.used.add(pattern));
    return found?.isWhole === true;
  }

  /** True when a text of the code is a phrase or a part, or stands in one, as far as it is written in one place. */
  has({ example, pieces }: SourceText): boolean {
    const found = [this.sentences, this.parts].flatMap(
      book => book.find(example)?.patterns ?? [],
    );
    const holders = found.length > 0 ? found : this.listHolders(pieces);
    holders.forEach(pattern => this.used.add(pattern));
    return holders.length > 0;
  }

  /** The phrases that nothing was found by. */
  listUnused(): string[] {
    return this.fixed
      .map(({ pattern }) => pattern)
      .filter(pattern => !this.used.has(pattern));
  }

  /** The phrases that have all fixed text of a sentence; the verb at the end of a beginning stands in another. */
  private listHolders(pieces: readonly string[]): string[] {
    const wanted = pieces
      .map(piece => piece.replace(/ (?:is|is called|has)$/, '').trim())
      .filter(piece => /\w/.test(piece));
    return this.fixed
      .filter(({ text }) => {
        let at = 0;
        return wanted.every(piece => {
          const there = text.indexOf(piece, at);
          at = there + piece.length;
          return there >= 0;
        });
      })
      .map(({ pattern }) => pattern)
      .concat(this.findBeginning(pieces));
  }

  /** `the label tier is` is the part `the label {label}`, and a verb. */
  private findBeginning(pieces: readonly string[]): readonly string[] {
    const text = pieces.join('X').replace(/ (?:is|is called)$/, '');
    return text === pieces.join('X')
      ? []
      : this.parts.find(text)?.patterns ?? [];
  }
}
