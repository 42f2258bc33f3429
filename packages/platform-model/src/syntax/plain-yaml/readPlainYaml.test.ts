import fc from 'fast-check';
import { blocksOfYaml } from '../../__testUtils__/blocksOfYaml';
import { linesOfYaml } from '../../__testUtils__/linesOfYaml';
import { mutationsOf } from '../../__testUtils__/mutationsOf';
import { seededFiles } from '../../__testUtils__/seededPlatform';
import { writeYamlNode } from '../../__testUtils__/writeYamlNode';
import { KEYS, VALUES } from '../../__testUtils__/yamlPieces';
import { readFullYaml } from '../readFullYaml';
import { readPlainYaml } from './readPlainYaml';

/** True for a text that is read here; it throws where the library comes to something else. */
function agrees(text: string): boolean {
  const documents = readPlainYaml(text);
  if (!documents) return false;
  const library = readFullYaml(text);
  expect({ text, faults: [], documents: documents.map(writeYamlNode) }).toEqual(
    {
      text,
      faults: library.faults,
      documents: library.documents.map(writeYamlNode),
    },
  );
  return true;
}

let texts: string[];
beforeAll(async () => {
  texts = (await seededFiles())
    .filter(({ path }) => /\.(?:ya?ml|json)$/.test(path))
    .filter(({ path }) => !path.endsWith('package-lock.json'))
    // A handful, whose scripts and comments are the library's to read.
    .filter(({ path }) => !path.startsWith('.github/'))
    .map(({ content }) => content);
});

describe('readPlainYaml', () => {
  it('reads every YAML and JSON file of the seeded platform but its workflows, as the library does', () => {
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) expect(agrees(text)).toBe(true);
  });

  it.each([
    '',
    '# nothing but a comment',
    'a: 1',
    'a: b\n\n\n# c\nb: "c" # d\n',
    'a:\nb: ~\nc: # d\n',
    'a:\n- b\n-  c: d\n   e: f\n-\n- - g\n  - h\ni:\n  - j\n',
    'a: |\n  b\n\n   c # d\n\n\nb: |-\n\n    c\n    ---\n# e\n',
    'a: [b, "c, d", [1, {e: f}], {}] # g',
    '---\na: 1\n---\n---\n- b\n',
    '{\n  "a": [\n    1,\n    {"b":"\\u00e9\\n"}\n  ]\n}\n',
    'text',
    '__proto__: a\nconstructor: {__proto__: b}',
    '200: a\n404: b',
    '가: 나 🛒',
  ])('reads %j by itself', text => {
    expect(agrees(text)).toBe(true);
  });

  it.each([
    'a: &b c\nd: *b',
    'a: !!str 1',
    '<<: a',
    'a: b\n  c',
    'a: >\n  b',
    'a: |2\n   b',
    'a: |+\n  b\n',
    'a: "b\n  c"',
    'a:\tb',
    'a: b\r\n',
    '\ufeffa: b',
    '? a\n: b',
    '%YAML 1.1\n---\na: b',
    'a: b\n...\n',
    'a: b\na: c',
    '{"a": 1, "a": 2}',
    '16: a\n0x10: b',
    ' a: b',
    'a:\n    b: c\n  d: e',
    'a: b: c',
    'a: [b,\n  c]',
    'a: [b: c]',
    'a: "\\x41"',
    '[',
    '- '.repeat(100),
  ])('leaves %j to the library', text => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  it('reads each value as the library does, wherever it stands', () => {
    const places = VALUES.flatMap(value => [
      value,
      `a: ${value}`,
      `a: ${value}\nb: c\n`,
      `a:\n  ${value}\n`,
      `- ${value}\n- b`,
      `a:\n- ${value}`,
      `a: [${value}, b]`,
      `a: {b: ${value}}`,
      `a: {b: ${value}, c: d}`,
      `[\n${value}\n]`,
      `--- ${value}`,
      `a: |\n  ${value}\n`,
    ]);
    expect(places.filter(agrees).length).toBeGreaterThan(places.length / 3);
  });

  it('reads each key as the library does, wherever it stands', () => {
    const places = KEYS.flatMap(key => [
      `${key}: a`,
      `a: b\n${key}: c`,
      `${key}:\n  a: b`,
      `- ${key}: a\n  b: c`,
      `{${key}: a}`,
      `{${key}:a}`,
      `{"a": {${key} : b}}`,
    ]);
    expect(places.filter(agrees).length).toBeGreaterThan(places.length / 3);
  });

  it('reads whatever it reads as the library does', () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.oneof(linesOfYaml, blocksOfYaml, mutationsOf(texts)),
        text => {
          if (agrees(text)) read += 1;
        },
      ),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(300);
  });
});
