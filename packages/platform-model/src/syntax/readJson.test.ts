import { readJson } from './readJson';
import { nodeAt, toPlain } from './YamlNode';

describe('readJson', () => {
  it.each([
    '{"a": [1, -2.5e3, true, false, null, "x\\u00e9\\n", {}, []]}',
    ' "text" ',
    '{"__proto__": 1, "constructor": {"b": 2}}',
    '[[[0]]]',
  ])('reads %s as JSON.parse does', text => {
    expect(toPlain(readJson(text).documents[0])).toEqual(JSON.parse(text));
  });

  it('knows the lines of keys and values', () => {
    const [root] = readJson('{\n\t"a":\n\t\t{ "b": 1 }\r\n}').documents;
    expect(root.kind === 'map' && root.entries.get('a')?.line).toBe(2);
    expect(nodeAt(root, 'a', 'b')?.line).toBe(3);
  });

  it.each([
    ['{"a": 1,}', 1, 'a key in double quotes is missing'],
    ["{\n'a': 1}", 2, 'a key in double quotes is missing'],
    ['{"a" 1}', 1, 'a colon is missing'],
    ['[1\n2]', 2, 'a comma or a closing bracket is missing'],
    ['{"a": 1', 1, 'a comma or a closing brace is missing'],
    ['[1,]', 1, 'a value is missing'],
    ['{} // note', 1, 'something follows the end'],
    ['"a\nb"', 1, 'a value is missing'],
    ['01', 1, 'something follows the end'],
    ['"\u0001"', 1, 'a text holds a control character'],
    ['{"\u0001": 1}', 1, 'a text holds a control character'],
  ])('has something against %j', (text, line, message) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(readJson(text).faults).toEqual([{ line, message }]);
  });

  it('stops where nesting has no end', () => {
    expect(readJson('['.repeat(100_000)).faults).toEqual([
      { line: 1, message: 'nested deeper than 200 levels' },
    ]);
  });

  it('reads a long text', () => {
    const text = 'x'.repeat(2_000_000);
    expect(toPlain(readJson(JSON.stringify(text)).documents[0])).toBe(text);
  });
});
