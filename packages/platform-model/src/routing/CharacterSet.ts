/**
 * A set of the characters that the path of a request can hold, one bit for each. Whatever else somebody types, a
 * browser sends as percent signs and digits.
 */
export type CharacterSet = bigint;

export const NOTHING: CharacterSet = 0n;

/** Every character of a path: printable ASCII without the space and without what ends a path. */
export const ANYTHING: CharacterSet =
  rangeOf('!', '~') & ~setOf('?') & ~setOf('#');

export const DIGITS = rangeOf('0', '9');
export const WORD = rangeOf('a', 'z') | rangeOf('A', 'Z') | DIGITS | setOf('_');

/** Nothing for a character that no path can hold. */
export function setOf(character: string): CharacterSet {
  return rangeOf(character, character);
}

/** All characters from one to another, both among them. */
export function rangeOf(first: string, last: string): CharacterSet {
  let set = NOTHING;
  const start = Math.max(first.codePointAt(0)!, 0x21);
  const end = Math.min(last.codePointAt(0)!, 0x7e);
  for (let code = start; code <= end; code += 1) set |= 1n << BigInt(code);
  return set;
}

export function complementOf(set: CharacterSet): CharacterSet {
  return ANYTHING & ~set;
}

// What reads well in an example, before what is only possible.
const READABLE = ['x', '1', '-', '/'].map(
  character => [character, setOf(character)] as const,
);

/** One character of a set, a readable one where there is a choice; `undefined` for the empty set. */
export function pickCharacter(set: CharacterSet): string | undefined {
  if (set === NOTHING) return undefined;
  const readable = READABLE.find(([, one]) => (set & one) !== NOTHING);
  if (readable) return readable[0];
  let code = 0x21;
  while (((set >> BigInt(code)) & 1n) === 0n) code += 1;
  return String.fromCodePoint(code);
}
