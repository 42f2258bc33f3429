const NUMBER =
  /^[-+]?(?:[0-9]+|(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+)$/;
const OTHER_BASE = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;

/** Texts that stand for something else; none is longer than {@link LONGEST_WORD}. */
const WORDS = new Map<string, number | boolean | null>([
  ...['~', 'null', 'Null', 'NULL'].map(word => [word, null] as const),
  ...['true', 'True', 'TRUE'].map(word => [word, true] as const),
  ...['false', 'False', 'FALSE'].map(word => [word, false] as const),
  ...['.nan', '.NaN', '.NAN'].map(word => [word, NaN] as const),
  ...['.inf', '.Inf', '.INF'].flatMap(
    word =>
      [
        [word, Infinity],
        [`+${word}`, Infinity],
        [`-${word}`, -Infinity],
      ] as const,
  ),
]);
const LONGEST_WORD = 5;

/** True, by character, for what a text that is no text can begin with. */
const BEGINS_OTHER = Array.from({ length: 128 }, (_, code) =>
  '~nNtTfF.+-0123456789'.includes(String.fromCharCode(code)),
);

/**
 * The value of a text without quotes in YAML 1.2's core schema.
 *
 * @param text - not empty
 */
export function resolvePlainScalar(
  text: string,
): string | number | boolean | null {
  const first = text.charCodeAt(0);
  if (first > 127 || !BEGINS_OTHER[first]) return text;
  if (text.length <= LONGEST_WORD) {
    const value = WORDS.get(text);
    if (value !== undefined) return value;
  }
  if (NUMBER.test(text)) return Number(text);
  return OTHER_BASE.test(text) ? Number(text) : text;
}
