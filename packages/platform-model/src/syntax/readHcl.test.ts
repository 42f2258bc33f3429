import fc from 'fast-check';
import {
  hclFile,
  hclPieces,
  mutatedHcl,
} from '../__testUtils__/hclArbitraries';
import { NASTY_HCL } from '../__testUtils__/NASTY_HCL';
import { differenceOf, judgeHcl } from '../__testUtils__/judgeHcl';
import { seededFiles } from '../__testUtils__/seededPlatform';
import { readHcl } from './readHcl';

// Thousands of judgements take longer on a busy machine.
jest.setTimeout(120_000);

const valueOf = (text: string) =>
  readHcl(`a = ${text}\n`).body.attributes[0]?.value;
const literal = (value: unknown) => ({ kind: 'literal', value });
const faultOf = (...lines: string[]) => {
  const [fault] = readHcl(lines.join('\n')).faults;
  return fault && `${fault.line}: ${fault.message}`;
};

describe('readHcl', () => {
  it('reads blocks, labels and arguments with their lines', () => {
    const { body, faults } = readHcl(
      [
        '# a call',
        'module "order-api" {',
        '  name = "order-api" # joined',
        '',
        '  lifecycle { keep = true }',
        '}',
      ].join('\r\n'),
    );
    expect(faults).toEqual([]);
    expect(body).toEqual({
      attributes: [],
      blocks: [
        {
          type: 'module',
          labels: ['order-api'],
          line: 2,
          body: {
            attributes: [
              { name: 'name', line: 3, value: literal('order-api') },
            ],
            blocks: [
              {
                type: 'lifecycle',
                labels: [],
                line: 5,
                body: {
                  attributes: [{ name: 'keep', line: 5, value: literal(true) }],
                  blocks: [],
                },
              },
            ],
          },
        },
      ],
    });
  });

  it.each<[string, unknown]>([
    ['1.5e1', 15],
    ['-7', -7],
    ['null', null],
    ['"$${x} %%{y} $ % \\" \\\\ \\n"', '${x} %{y} $ % " \\ \n'],
    ['"$$${x}"', '$${x}'],
    ['"\\u00e9\\U0001F600"', 'é😀'],
    ['"e\u0301"', '\u00e9'],
    ['<<EOT\n  a\n\\n $${b}\nEOT', '  a\n\\n ${b}\n'],
    ['<<-EOT\n    a\n\n   b\n  EOT', ' a\n\nb\n'],
  ])('reads the literal %s', (text, value) => {
    expect(valueOf(text)).toEqual(literal(value));
  });

  it('reads lists and objects, with expressions as their text', () => {
    expect(valueOf('[1, var.x, {\n b = f(2)\n "c d" : "e" }]')).toEqual({
      kind: 'list',
      items: [
        literal(1),
        { kind: 'expression', text: 'var.x' },
        {
          kind: 'object',
          entries: new Map<string, unknown>([
            ['b', { kind: 'expression', text: 'f(2)' }],
            ['c d', literal('e')],
          ]),
        },
      ],
    });
  });

  it.each([
    '"a ${b} c"',
    '"%{ if a }b%{ endif }"',
    'a ? b : c',
    '1 + 2',
    '[for a in b : a]',
    '{ (a) = 1 }',
    '{ a.b = 1 }',
    'a[*].b',
    '("a")',
  ])('leaves the expression %s as it is', text => {
    expect(valueOf(text)).toEqual({ kind: 'expression', text });
  });

  it.each([
    [
      ['a = 1', 'b = "x', 'c = 2'],
      '2: the text in quotes is not closed on its line',
    ],
    [['a {', '  b = 1'], '1: the block a is not closed'],
    [['a = [1, 2'], '1: a comma or a closing bracket is missing'],
    [['a = 1', 'a = 2'], '2: the argument a is set twice'],
    [
      ['a = 1 b = 2'],
      '1: something follows on the line of what ends before it',
    ],
    [['a = "\\q"'], '1: HCL has no escape \\q'],
    [['a = <<EOT', 'x'], '1: the text after << has no line EOT that ends it'],
    [['a = /*'], '1: the comment is not closed'],
    [["a = 'x'"], "1: the character ' has no place here"],
    [['a = 1\u00a0'], '1: the character \\u{a0} has no place here'],
    [['a = 1.2.3'], '1: 1.2.3 is not a number'],
    [['a = "%{ else }"'], '1: %{ else } ends nothing that is open'],
    [['a = "%{ if b }"'], '1: a text has %{ if } without the end of it'],
    [['a "${b}" {}'], '1: a label must be plain text'],
  ])('says what is wrong with %j', (lines, message) => {
    expect(faultOf(...lines)).toBe(message);
  });

  it('keeps what stands before a fault', () => {
    const { body } = readHcl('module "x" {\n  a = 1\n  b = )\n}\nc = 2\n');
    expect(body.blocks[0].body.attributes.map(({ name }) => name)).toEqual([
      'a',
    ]);
  });

  it.each(
    [
      `a = ${'['.repeat(200_000)}`,
      `a = ${'{a='.repeat(100_000)}`,
      `a = ${'f('.repeat(100_000)}`,
      `a = "${'${"'.repeat(100_000)}`,
      `a = ${'b?'.repeat(100_000)}`,
      'a {\n'.repeat(100_000),
    ].map(text => [text.slice(0, 12), text]),
  )(
    'refuses a hostile nesting instead of exhausting the stack: %s',
    (_, text) => {
      expect(readHcl(text).faults).toHaveLength(1);
    },
  );

  it.each(
    [
      `a = ${'!'.repeat(400_000)}b`,
      `a = b${'?b:b'.repeat(100_000)}`,
      `a = b${'.b'.repeat(200_000)}`,
      `a = "${'\\n'.repeat(200_000)}"`,
      `a = "${'$'.repeat(400_000)}"`,
      `a = <<E\n${'x\n'.repeat(200_000)}E\n`,
      `a = [${'1,'.repeat(200_000)}]`,
    ].map(text => [text.slice(0, 12), text]),
  )('reads what is only long: %s', (_, text) => {
    expect(readHcl(text).faults).toEqual([]);
  });
});

describe('readHcl and HashiCorp’s own parser', () => {
  /**
   * Where we know that we differ: only the judge goes deeper than 200 levels, it knows an older Unicode's letters, and
   * what it can evaluate of an expression it does, where we say only that it is one.
   */
  async function agree(text: string): Promise<true> {
    const { body, faults } = readHcl(text);
    const { isRead, json } = await judgeHcl(text);
    expect({ text, faults, isRead: faults.length === 0 }).toEqual({
      text,
      faults,
      isRead,
    });
    const difference = json && differenceOf(body, json);
    expect({ text, difference }).toEqual({ text });
    return true;
  }

  it('agree on the seeded platform', async () => {
    const files = (await seededFiles()).filter(({ path }) =>
      /\.tf$/.test(path),
    );
    expect(files.length).toBeGreaterThan(40);
    for (const { content } of files) expect(await agree(content)).toBe(true);
  });

  it.each(NASTY_HCL.map(text => [JSON.stringify(text), text]))(
    'agree on %s',
    async (_, text) => {
      expect(await agree(text)).toBe(true);
    },
  );

  it.each([
    ['good files', hclFile],
    ['files with faults', mutatedHcl(hclFile)],
    ['nasty files with changes', mutatedHcl(fc.constantFrom(...NASTY_HCL))],
    ['loose pieces', hclPieces],
  ])('agree on %s', async (_, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        expect(await agree(text)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
