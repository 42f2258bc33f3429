const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The number of characters as a person sees them: an accent belongs to its letter. */
export function countCharacters(text: string): number {
  // A carriage return and a line feed are one.
  if (/^[\n\x20-\x7e]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of SEGMENTER.segment(text)) count += 1;
  return count;
}
