import {
  isScalar,
  LineCounter,
  parseAllDocuments,
  type Document,
  type YAMLParseError,
} from 'yaml';
import type { SyntaxFault } from './SyntaxFault';
import type { YamlNode, YamlStream } from './YamlNode';
import { DEEPEST, YamlTreeBuilder } from './YamlTreeBuilder';

/** One fault often causes the next; nobody reads thousands of them. */
const MOST_FAULTS = 20;

/** The library takes up to ten seconds for a megabyte that is meant to be slow. */
const LARGEST_TEXT = 100_000;

/**
 * Reads all of YAML 1.2, with the library. Never throws: a document that cannot be read is left out and its faults
 * are told; empty documents are left out silently.
 */
export function readFullYaml(text: string): YamlStream {
  if (text.length > LARGEST_TEXT)
    return {
      documents: [],
      faults: [
        {
          line: 1,
          message: `it is larger than ${
            LARGEST_TEXT / 1000
          } KB, and not written in plain YAML throughout`,
        },
      ],
    };
  const lines = new LineCounter();
  const faults: SyntaxFault[] = [];
  const documents: YamlNode[] = [];
  // Its own comparison of keys, and quoting the text in each error, take the square of a file's length.
  for (const document of parseAllDocuments(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
  }) as Document.Parsed[]) {
    // The library calls itself for each level. Where it ends, and what it says of the rest, depends on who called.
    if (document.errors.some(isExhaustion)) {
      const { line } = lines.linePos(document.range[0]);
      faults.push({
        line,
        message: `it is nested more than ${DEEPEST} levels deep`,
      });
      continue;
    }
    for (const { message, pos } of document.errors)
      faults.push({ line: lines.linePos(pos[0]).line, message });
    if (document.errors.length > 0 || isEmpty(document)) continue;
    const builder = new YamlTreeBuilder(lines);
    try {
      const tree = builder.build(document.contents);
      if (builder.faults.length === 0) documents.push(tree);
    } catch (error) {
      builder.faults.push({
        line: lines.linePos(document.range[0]).line,
        message: error instanceof Error ? error.message : String(error),
      });
    }
    faults.push(...builder.faults);
  }
  return { documents, faults: faults.slice(0, MOST_FAULTS) };
}

function isExhaustion({ code, message }: YAMLParseError): boolean {
  return code === 'RESOURCE_EXHAUSTION' || /call stack/i.test(message);
}

function isEmpty({ contents }: Document.Parsed): boolean {
  return isScalar(contents) && contents.type === 'PLAIN' && !contents.source;
}
