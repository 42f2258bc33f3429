/**
 * English patterns and what they are in another language. A pattern is fixed text and holes:
 *
 * - `{name}` holds some text of one line, and is kept as it is
 * - `{name:list}` holds several, as in `GET, PUT and HEAD`; they come out with commas
 * - `{name:part}` holds one of the parts, `{name:sentence}` one of the sentences; either is translated as well
 * - `{name:maybe}` is a part, or text that is kept
 * - `{name:part?}` may be empty
 *
 * The translation names each hole once, without what is behind its colon.
 */
export type Phrases = Readonly<Record<string, string>>;

/** The phrases of one origin. */
export interface PhraseList {
  /** What stands by itself. */
  readonly sentences?: Phrases;
  /** What stands only in a hole of another phrase. */
  readonly parts?: Phrases;
}
