import type { Phrase } from './parsePhrase';

/** What is to be translated may itself hold the fixed text behind it; so many of its places are tried. */
const MOST_PLACES = 8;

/**
 * Lays a phrase on a text. A hole ends where the fixed text behind it comes first; one whose text is to be translated
 * may end where it comes again, which is tried after that.
 *
 * @returns what the holes hold, in their order, for each way in which the phrase fits
 */
export function* matchPhrase(
  phrase: Phrase,
  text: string,
): Generator<readonly string[]> {
  const { literals, holes } = phrase;
  const [first] = literals;
  const last = literals[literals.length - 1];
  if (holes.length === 0) {
    if (text === last) yield [];
  } else if (text.startsWith(first) && text.endsWith(last))
    yield* fillFrom(phrase, text, first.length, []);
}

function* fillFrom(
  phrase: Phrase,
  text: string,
  start: number,
  values: readonly string[],
): Generator<readonly string[]> {
  const { literals, holes } = phrase;
  const { kind, mayBeEmpty } = holes[values.length];
  const literal = literals[values.length + 1];
  const end = text.length - literals[literals.length - 1].length;
  const isLast = values.length === holes.length - 1;
  const from = start + (mayBeEmpty ? 0 : 1);
  if (isLast) {
    const value = text.slice(start, end);
    if (from <= end && !value.includes('\n')) yield [...values, value];
    return;
  }
  let places = kind === 'part' || kind === 'sentence' ? MOST_PLACES : 1;
  let stop = text.indexOf(literal, from);
  while (places > 0 && stop >= 0 && stop + literal.length <= end) {
    const value = text.slice(start, stop);
    if (value.includes('\n')) return;
    yield* fillFrom(phrase, text, stop + literal.length, [...values, value]);
    stop = text.indexOf(literal, stop + 1);
    places -= 1;
  }
}
