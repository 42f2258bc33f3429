import type { Phrase } from './parsePhrase';

/**
 * Lays a phrase on a text: each hole ends where the fixed text behind it comes first. Every character is looked at
 * about once, whatever the text is made of.
 *
 * @returns what the holes hold, in their order; `undefined` where the phrase does not fit
 */
export function matchPhrase(
  { literals, holes }: Phrase,
  text: string,
): string[] | undefined {
  const last = literals[literals.length - 1];
  if (holes.length === 0) return text === last ? [] : undefined;
  if (!text.startsWith(literals[0]) || !text.endsWith(last)) return undefined;
  const end = text.length - last.length;
  const values: string[] = [];
  let start = literals[0].length;
  for (const [index, { mayBeEmpty }] of holes.entries()) {
    const isLast = index === holes.length - 1;
    const from = start + (mayBeEmpty ? 0 : 1);
    const literal = literals[index + 1];
    const stop = isLast ? end : text.indexOf(literal, from);
    if (stop < from || stop > end) return undefined;
    const value = text.slice(start, stop);
    if (value.includes('\n')) return undefined;
    values.push(value);
    start = stop + literal.length;
  }
  return values;
}
