import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type LineCounter,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { SyntaxFault } from './SyntaxFault';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './YamlNode';

/** Aliases let a page of text stand for gigabytes; no file of a platform repository needs more nodes out of them. */
const MOST_COPIES = 10_000;

/** Whoever walks a tree calls itself for each level. */
export const DEEPEST = 200;

type Entries = YAMLMap<ParsedNode, ParsedNode | null>;

/** Builds our tree from what the library parsed: aliases are followed, and a key stands once in a mapping. */
export class YamlTreeBuilder {
  readonly faults: SyntaxFault[] = [];
  private readonly anchors = new Map<string, ParsedNode>();
  private copies = 0;
  private openAliases = 0;
  private depth = 0;

  constructor(private readonly lines: LineCounter) {}

  /** @throws Error saying why when the tree would be too large or too deep */
  build(node: ParsedNode | null): YamlNode {
    if (isAlias(node)) return this.follow(node);
    if (this.openAliases > 0) this.countCopy();
    else if (node?.anchor) this.anchors.set(node.anchor, node);
    const line = node ? this.lineOf(node) : 1;
    const isList = isSeq<ParsedNode>(node);
    if (!isList && !isMap<ParsedNode, ParsedNode | null>(node))
      return toScalar(node, line);
    if (this.depth >= DEEPEST)
      throw new Error(`it is nested more than ${DEEPEST} levels deep`);
    this.depth += 1;
    const built: YamlNode = isList
      ? {
          kind: 'list',
          line,
          items: node.items.map(item => this.build(item)),
        }
      : this.buildMap(node, line);
    this.depth -= 1;
    return built;
  }

  private follow(alias: Alias.Parsed): YamlNode {
    const target = this.anchors.get(alias.source);
    if (!target) {
      const line = this.lineOf(alias);
      this.faults.push({
        line,
        message: `there is no anchor &${alias.source} before its alias`,
      });
      return toScalar(null, line);
    }
    this.countCopy();
    this.openAliases += 1;
    const built = this.build(target);
    this.openAliases -= 1;
    return built;
  }

  private countCopy(): void {
    this.copies += 1;
    if (this.copies > MOST_COPIES)
      throw new Error(`its aliases stand for more than ${MOST_COPIES} values`);
  }

  private buildMap({ items }: Entries, line: number): YamlMap {
    const entries = new Map<string, YamlEntry>();
    const values = new Set<unknown>();
    for (const { key, value } of items) {
      const keyLine = this.lineOf(key);
      if (!isScalar(key)) {
        this.faults.push({ line: keyLine, message: 'A key must be a text' });
        continue;
      }
      if (key.anchor && this.openAliases === 0)
        this.anchors.set(key.anchor, key);
      const text = String(key.source ?? key.value);
      // 16 and 0x10 are one key, and so are 16 and "16" for whoever reads it as JSON.
      if (entries.has(text) || values.has(key.value))
        this.faults.push({ line: keyLine, message: 'Map keys must be unique' });
      values.add(key.value);
      entries.set(text, { line: keyLine, value: this.build(value) });
    }
    return { kind: 'map', line, entries };
  }

  private lineOf(node: ParsedNode): number {
    return this.lines.linePos(node.range[0]).line;
  }
}

function toScalar(node: Scalar | null, line: number): YamlScalar {
  const value = node?.value;
  const isPlain =
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean';
  return {
    kind: 'scalar',
    line,
    value: isPlain ? value : null,
    text: node?.source ?? '',
    quoted: node !== null && node.type !== 'PLAIN',
    ...(node?.type === 'BLOCK_LITERAL' && { literal: true }),
  };
}
