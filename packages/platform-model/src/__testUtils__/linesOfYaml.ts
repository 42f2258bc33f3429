import fc from 'fast-check';
import { KEYS, VALUES } from './yamlPieces';

const pieceOf = (plain: string[], others: readonly string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...plain) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const key = fc
  .tuple(
    pieceOf(['a', 'b', 'c', 'd', 'e', 'f'], KEYS),
    pieceOf([': '], [':', ':   ', ' : ']),
  )
  .map(parts => parts.join(''));

const line = fc
  .tuple(
    pieceOf(['', '  '], [' ', '    ', '     ']),
    pieceOf(['', '', '- '], ['- - ', '-   ', '# ']),
    fc.option(key, { freq: 4, nil: '' }),
    pieceOf(['', 'a', '"b"'], VALUES),
    pieceOf([''], [' ', '   ', ' # c', ' #']),
  )
  .map(parts => parts.join(''));

/** Texts of lines that each could be YAML, one below the other by chance. */
export const linesOfYaml: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 8, arbitrary: line },
        { weight: 1, arbitrary: fc.constantFrom('', '  ', '---', '...', '#') },
      ),
      { maxLength: 8 },
    ),
    fc.constantFrom('', '\n', '\n\n  \n'),
  )
  .map(([lines, end]) => lines.join('\n') + end);
