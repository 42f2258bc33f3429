import { toPlain } from './YamlNode';
import { readFullYaml } from './readFullYaml';

const plain = (text: string) => readFullYaml(text).documents.map(toPlain);
const faults = (text: string) => readFullYaml(text).faults;

describe('readFullYaml', () => {
  it('follows aliases to the anchor last set before them', () => {
    expect(
      plain('a: &x {b: &y 1}\nc: &y 2\nd: [*x, *y]\n&k e: f\ng: *k'),
    ).toEqual([{ a: { b: 1 }, c: 2, d: [{ b: 1 }, 2], e: 'f', g: 'e' }]);
  });

  it('tells the line of an alias that leads nowhere', () => {
    expect(readFullYaml('a: 1\nb: *c\nd: &c 1')).toEqual({
      documents: [],
      faults: [{ line: 2, message: 'there is no anchor &c before its alias' }],
    });
  });

  it.each([
    ['the same text', 'a: 1\nb: 2\na: 3', 3],
    ['the same value', '16: a\n0x10: b', 2],
    ['the same in JSON', '16: a\n"16": b', 2],
    ['in brackets', 'a: {b: 1,\n  b: 2}', 2],
  ])('refuses a key that stands twice: %s', (_, text, line) => {
    expect(faults(text)).toEqual([
      { line, message: 'Map keys must be unique' },
    ]);
  });

  it('refuses a key that is no text', () => {
    expect(faults('? [a]\n: b')).toEqual([
      { line: 1, message: 'A key must be a text' },
    ]);
  });

  it('leaves empty documents out', () => {
    expect(plain('---\n---\na: 1\n---\n# b\n')).toEqual([{ a: 1 }]);
    expect(plain('')).toEqual([]);
  });

  it('keeps the documents that can be read', () => {
    const { documents, faults: told } = readFullYaml(
      'a: 1\n---\nb: ]\n---\nc: 3',
    );
    expect(documents.map(toPlain)).toEqual([{ a: 1 }, { c: 3 }]);
    expect(told.map(({ line }) => line)).toEqual([3]);
  });

  it('refuses aliases that stand for more than a file can hold', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, level) =>
        `a${level}: &a${level} [${Array(9).fill(
          level === 0 ? 'lol' : `*a${level - 1}`,
        )}]`,
    ).join('\n');
    expect(faults(laughs)).toEqual([
      { line: 1, message: 'its aliases stand for more than 10000 values' },
    ]);
    expect(faults('a: &a [*a]')).toEqual([
      { line: 1, message: 'it is nested more than 200 levels deep' },
    ]);
  });

  it('bounds what aliases of one large value cost', () => {
    const items = Array(9000).fill('1').join(',');
    expect(faults(`a: &a [${items}]\nb: [*a, *a]`)).toEqual([
      { line: 1, message: 'its aliases stand for more than 10000 values' },
    ]);
  });

  it.each([
    ['[', '[a,'],
    ['{', '{a: '],
    ['-', '- '],
    ['?', '? '],
  ])('refuses endless nesting of %s', (_, open) => {
    const { documents, faults: told } = readFullYaml(open.repeat(10_000));
    expect(documents).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
    for (const { message } of told) expect(message).not.toMatch(/stack/);
  });

  it('refuses nesting that whoever reads the tree could not follow', () => {
    expect(plain('['.repeat(200) + ']'.repeat(200))).toHaveLength(1);
    expect(faults('['.repeat(201) + ']'.repeat(201))).toEqual([
      { line: 1, message: 'it is nested more than 200 levels deep' },
    ]);
  });

  it('tells the first faults of a file that has thousands', () => {
    expect(faults(']\n'.repeat(5000))).toHaveLength(20);
  });

  it('refuses what is large and not plain', () => {
    expect(faults(`# ${'a'.repeat(100_000)}\r\n`)).toEqual([
      {
        line: 1,
        message: expect.stringContaining('larger than 100 KB'),
      },
    ]);
  });

  it('says one thing of what is nested too deeply, from however deep it is called', () => {
    const text = `a: b\n---\n${'['.repeat(20_000)}`;
    const callFrom = (depth: number): unknown =>
      depth > 0 ? callFrom(depth - 1) : readFullYaml(text).faults;
    const once = [
      { line: 2, message: 'it is nested more than 200 levels deep' },
    ];
    expect(callFrom(0)).toEqual(once);
    expect(callFrom(2_000)).toEqual(once);
  });
});
