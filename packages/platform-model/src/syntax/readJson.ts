import type { YamlEntry, YamlNode, YamlScalar, YamlStream } from './YamlNode';

/** Whoever nests deeper does not mean a configuration. */
const DEEPEST = 200;

const STRING = /"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const BLANKS = /[ \t\n\r]*/y;

class JsonFault extends Error {}

class JsonParser {
  private at = 0;
  private line = 1;

  constructor(private readonly text: string) {}

  readDocument(): YamlNode {
    const node = this.readValue(0);
    if (this.at < this.text.length) this.fail('something follows the end');
    return node;
  }

  get place(): number {
    return this.line;
  }

  private readValue(depth: number): YamlNode {
    this.skipBlanks();
    const { line } = this;
    if (depth > DEEPEST) this.fail(`nested deeper than ${DEEPEST} levels`);
    let node: YamlNode;
    if (this.skip('{'))
      node = { kind: 'map', line, entries: this.readEntries(depth) };
    else if (this.skip('['))
      node = { kind: 'list', line, items: this.readItems(depth) };
    else node = this.readScalar();
    this.skipBlanks();
    return node;
  }

  private readEntries(depth: number): Map<string, YamlEntry> {
    const entries = new Map<string, YamlEntry>();
    this.skipBlanks();
    if (this.skip('}')) return entries;
    do {
      this.skipBlanks();
      const { line } = this;
      const key = this.take(STRING);
      if (key === undefined) this.fail('a key in double quotes is missing');
      this.skipBlanks();
      if (!this.skip(':')) this.fail('a colon is missing');
      entries.set(String(this.parse(key!)), {
        line,
        value: this.readValue(depth + 1),
      });
    } while (this.skip(','));
    if (!this.skip('}')) this.fail('a comma or a closing brace is missing');
    return entries;
  }

  private readItems(depth: number): YamlNode[] {
    const items: YamlNode[] = [];
    this.skipBlanks();
    if (this.skip(']')) return items;
    do items.push(this.readValue(depth + 1));
    while (this.skip(','));
    if (!this.skip(']')) this.fail('a comma or a closing bracket is missing');
    return items;
  }

  private readScalar(): YamlNode {
    const { line } = this;
    const quoted = this.take(STRING);
    const source = quoted ?? this.take(NUMBER) ?? this.take(WORD);
    if (source === undefined) this.fail('a value is missing');
    const value = this.parse(source!);
    return {
      kind: 'scalar',
      line,
      value,
      text: quoted === undefined ? source! : String(value),
      quoted: quoted !== undefined,
    };
  }

  /** The pattern of strings lets control characters pass, which JSON does not. */
  private parse(source: string): YamlScalar['value'] {
    try {
      return JSON.parse(source);
    } catch {
      return this.fail('a text holds a control character');
    }
  }

  private skipBlanks(): void {
    const blanks = this.take(BLANKS)!;
    for (const character of blanks) if (character === '\n') this.line += 1;
  }

  private skip(mark: string): boolean {
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private fail(message: string): never {
    throw new JsonFault(message);
  }
}

/** Reads a JSON file into the same tree as YAML, as strictly as JSON itself. Never throws. */
export function readJson(text: string): YamlStream {
  const parser = new JsonParser(text.replace(/^\uFEFF/, ''));
  if (text.trim() === '') return { documents: [], faults: [] };
  try {
    return { documents: [parser.readDocument()], faults: [] };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return {
      documents: [],
      faults: [{ line: parser.place, message: error.message }],
    };
  }
}
