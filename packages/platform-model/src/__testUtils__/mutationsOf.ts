import fc from 'fast-check';
import { KEYS, VALUES } from './yamlPieces';

const PIECES = [
  ...KEYS.map(key => `${key}: `),
  ...VALUES,
  ' ',
  '  ',
  '    ',
  '\n',
  '\n\n',
  '\n  ',
  '\n    ',
  '\n- ',
  '\n  - ',
  '- ',
  '- - ',
  '-   ',
  ':',
  ': ',
  ' #',
  '"',
  "'",
  ',',
  '[',
  ']',
  '{',
  '}',
  '|\n',
  '|-\n',
  '\n---\n',
  '---',
  '\n...\n',
  '\n# c\n',
  '\n      # c\n',
  '\t',
  '\r\n',
];

/** One of the texts with a few places of it changed. */
export function mutationsOf(texts: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom('insert', 'cut', 'replace', 'indent', 'repeat'),
    length: fc.integer({ min: 1, max: 12 }),
    piece: fc.constantFrom(...PIECES),
  });
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
    )
    .map(([text, edits]) =>
      edits.reduce((current, { at, kind, length, piece }) => {
        const place = Math.floor(at * current.length);
        const before = current.slice(0, place);
        const behind = current.slice(place);
        const lineStart = before.lastIndexOf('\n') + 1;
        switch (kind) {
          case 'insert':
            return before + piece + behind;
          case 'cut':
            return before + behind.slice(length);
          case 'replace':
            return before + piece + behind.slice(length);
          case 'indent':
            return `${current.slice(0, lineStart)}${' '.repeat(
              length % 5,
            )}${current.slice(lineStart)}`;
          default:
            return `${before}${current.slice(
              lineStart,
              place + length,
            )}${behind}`;
        }
      }, text),
    );
}
