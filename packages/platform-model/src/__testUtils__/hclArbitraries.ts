import fc from 'fast-check';

const NAMES = ['a', 'b', 'name', 'for', 'in', 'if', 'x-1', '_', 'é', 'true'];
const TEXTS = [
  ...['x', ' ', '$', '%', '{', '}', '"', '$${', '%%{', '~', "'", '#', '//'],
  ...['\\n', '\\"', '\\\\', '\\u00e9', 'é', 'e\u0301', '한', '😀', '<<EOT'],
];
const BLANK = fc.constantFrom('', ' ', '  ', '\t', ' /* c */ ');
const BREAK = fc.constantFrom(
  '',
  ' ',
  '\n',
  '\r\n',
  ' # c\n',
  '\n\n  ',
  '// c\n',
);

const join = (...parts: (string | fc.Arbitrary<string>)[]) =>
  fc
    .tuple(
      ...parts.map(part =>
        typeof part === 'string' ? fc.constant(part) : part,
      ),
    )
    .map(texts => texts.join(''));

const list = (
  item: fc.Arbitrary<string>,
  between: fc.Arbitrary<string>,
  maxLength = 3,
) =>
  fc
    .array(fc.tuple(item, between), { maxLength })
    .map(items =>
      items
        .map(([text, gap], index) =>
          index < items.length - 1 ? text + gap : text,
        )
        .join(''),
    );

const name = fc.constantFrom(...NAMES);

const { expression } = fc.letrec<{ expression: string; text: string }>(tie => {
  const inner = tie('expression');
  const comma = join(BREAK, ',', BREAK);
  const plain = fc
    .array(fc.constantFrom(...TEXTS), { maxLength: 5 })
    .map(parts =>
      parts
        .join('')
        .replace(/"/g, '\\"')
        .replace(/\\\\\\"/g, '\\"'),
    );
  const template = join('${', BREAK, inner, BREAK, '}');
  const directive = join('%{ if ', inner, ' }', plain, '%{~ endif ~}');
  return {
    text: fc
      .array(
        fc.oneof(
          { weight: 4, arbitrary: plain },
          { weight: 1, arbitrary: template },
          { weight: 1, arbitrary: directive },
        ),
        { maxLength: 3 },
      )
      .map(parts => parts.join('')),
    expression: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.constantFrom('1', '0.5', '1e3', 'true', 'null', '"x"', 'var.x', '-1'),
      join('"', tie('text'), '"'),
      join('<<EOT\n', tie('text'), '\n  ', tie('text'), '\nEOT\n'),
      join('<<-EOT\n  ', tie('text'), '\n    ', tie('text'), '\n  EOT\n'),
      join('[', BREAK, list(inner, comma), BREAK, ']'),
      join(
        ...['{', BREAK],
        list(
          join(name, BLANK, fc.constantFrom('=', ':'), BLANK, inner),
          fc.constantFrom(', ', '\n', ',\n  '),
        ),
        ...[BREAK, '}'],
      ),
      join(name, '(', BREAK, list(inner, comma), BREAK, ')'),
      join('(', BREAK, inner, BREAK, ')'),
      join(inner, BLANK, '.', BLANK, name),
      join(inner, BLANK, '[', BLANK, inner, ']'),
      join(inner, '[*]', '.', name),
      join(fc.constantFrom('-', '!', '- '), inner),
      join(
        ...[inner, BLANK],
        fc.constantFrom('+', '-', '*', '/', '%', '==', '<=', '&&', '||'),
        ...[BLANK, inner],
      ),
      join(inner, BLANK, '?', BLANK, inner, BLANK, ':', BLANK, inner),
      join('[for ', name, ' in ', inner, BLANK, ':', BREAK, inner, ']'),
      join('{for k, v in ', inner, ' : ', inner, ' => ', inner, BREAK, '}'),
    ),
  };
});

const { body } = fc.letrec<{ body: string }>(tie => ({
  body: list(
    fc.oneof(
      { maxDepth: 2 },
      join(BLANK, name, BLANK, '=', BLANK, expression, BLANK),
      join(BLANK, fc.constantFrom('# c', '// c', '/* c */', '')),
      join(BLANK, name, ' ', '"x" {', BLANK, '}'),
      join(name, BLANK, '{', BLANK, name, '=', expression, '}'),
      join(name, ' "a" b {', BREAK, '\n', tie('body'), '\n', BLANK, '}'),
    ),
    fc.constantFrom('\n', '\n\n', '\r\n', ' # c\n'),
    5,
  ),
}));

/** Files that are mostly good HCL, in no particular format. */
export const hclFile: fc.Arbitrary<string> = join(
  body,
  fc.constantFrom('', '\n'),
);

const PIECES = [
  ...[...'{}[]().,*/%+-=<>!?:"$~\\#&|^;\'`'],
  ...['${', '%{', '$${', '%%{', '~}', '${~', '...', '=>', '==', '::', '<<A\n'],
  ...[
    '<<-A\n',
    'A\n',
    '\nA\n',
    '/*',
    '*/',
    '//',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
  ],
  ...[
    'a',
    'for',
    'in',
    'if',
    'endif',
    'else',
    'true',
    'null',
    '1',
    '1.5',
    '\\n',
  ],
  ...[
    'a = 1\n',
    'b {\n',
    '}\n',
    'é',
    '\u00a0',
    '\u0301',
    '😀',
    '\uFEFF',
    '\u0000',
  ],
];

/** Pieces of HCL in any order. */
export const hclPieces: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 12 })
  .map(pieces => pieces.join(''));

/** A file with a few places of it changed. */
export function mutatedHcl(files: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.constantFrom(0, 0, 1, 2, 7),
    piece: fc.constantFrom('', ...PIECES),
  });
  return fc
    .tuple(files, fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([file, edits]) =>
      edits.reduce((text, { at, cut, piece }) => {
        const place = Math.floor(at * (text.length + 1));
        return text.slice(0, place) + piece + text.slice(place + cut);
      }, file),
    );
}

const ARGUMENT = fc
  .tuple(
    fc.constantFrom('', ' ', '   ', '\t'),
    fc.stringMatching(/^[a-z]{1,12}$/),
    fc.constantFrom('', ' ', '   ', '\t'),
    fc.constantFrom('', ' ', '   ', '\t'),
    fc.constantFrom(
      ...['"x"', '1', '[ 1,2 ]', '"한글 é"', '{ a=1 }', '-1', '{\nb=2\n}'],
    ),
    fc.constantFrom('', '#x', ' // y', '   # z', '\n'),
  )
  .map(
    ([before, attribute, left, right, value, comment]) =>
      `${before}${attribute}${left}=${right}${value}${comment}\n`,
  );

/** A module call in no particular format. */
export const hclModuleCall: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(' ', '   ', '\t'),
    fc.constantFrom('', ' ', '   '),
    fc.array(ARGUMENT, { maxLength: 8 }),
    fc.constantFrom('', ' ', '\t'),
  )
  .map(
    ([left, right, lines, last]) =>
      `module${left}"order-api"${right}{\n${lines.join('')}${last}}\n`,
  );
