import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
  type ParsedNode,
} from 'yaml';
import type { SyntaxFault } from './SyntaxFault';
import type { YamlEntry, YamlNode, YamlStream } from './YamlNode';

/** Aliases let a page of text stand for gigabytes; no file of a platform repository needs more. */
const MOST_ALIASES = 100;

class TreeBuilder {
  private aliases = 0;

  constructor(
    private readonly document: Document.Parsed,
    private readonly lines: LineCounter,
  ) {}

  build(node: ParsedNode | null): YamlNode {
    if (isAlias(node)) {
      this.aliases += 1;
      if (this.aliases > MOST_ALIASES)
        throw new Error(`more than ${MOST_ALIASES} aliases`);
      return this.build(node.resolve(this.document) as ParsedNode);
    }
    const line = node ? this.lines.linePos(node.range[0]).line : 1;
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const entries = new Map<string, YamlEntry>();
      for (const { key, value } of node.items)
        entries.set(
          isScalar(key) ? String(key.source ?? key.value) : String(key),
          {
            line: this.lines.linePos(key.range[0]).line,
            value: this.build(value),
          },
        );
      return { kind: 'map', line, entries };
    }
    if (isSeq<ParsedNode>(node))
      return {
        kind: 'list',
        line,
        items: node.items.map(item => this.build(item)),
      };
    const scalar = isScalar(node) ? node : undefined;
    const value = scalar?.value;
    const isPlain =
      typeof value === 'string' ||
      typeof value === 'number' ||
      typeof value === 'boolean';
    return {
      kind: 'scalar',
      line,
      value: isPlain ? value : null,
      text: scalar?.source ?? '',
      quoted: scalar !== undefined && scalar.type !== 'PLAIN',
      ...(scalar?.type === 'BLOCK_LITERAL' && { literal: true }),
    };
  }
}

/**
 * Reads the documents of a YAML or JSON file. Never throws: a document that cannot be read is left out and its
 * faults are told; empty documents are left out silently.
 */
export function readYaml(text: string): YamlStream {
  const lines = new LineCounter();
  const faults: SyntaxFault[] = [];
  const documents: YamlNode[] = [];
  try {
    for (const document of parseAllDocuments(text, {
      lineCounter: lines,
      uniqueKeys: true,
    }) as Document.Parsed[]) {
      if (document.errors.length > 0) {
        for (const error of document.errors)
          faults.push({
            line: error.linePos?.[0].line ?? 1,
            message: firstLine(error.message),
          });
      } else if (document.contents) {
        documents.push(
          new TreeBuilder(document, lines).build(document.contents),
        );
      }
    }
  } catch (error) {
    // The parser calls itself for each level, so nesting without end exhausts the stack.
    faults.push({
      line: 1,
      message: firstLine(
        error instanceof Error ? error.message : String(error),
      ),
    });
  }
  return { documents, faults };
}

function firstLine(message: string): string {
  return message.split('\n')[0].replace(/ at line \d+, column \d+:?$/, '');
}
