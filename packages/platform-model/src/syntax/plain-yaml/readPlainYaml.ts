import type { YamlNode } from '../YamlNode';
import { DOT, NEWLINE } from './CharCode';
import { NOT_PLAIN } from './NotPlain';
import { PlainCursor } from './PlainCursor';
import { readPlainBlock } from './readPlainBlock';

/** Tabs, carriage returns and what cannot be seen. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;

/**
 * Reads YAML as people write it by hand: mappings and lists by indentation, texts that end on their line or follow
 * `|`, brackets on one line, and JSON. It is many times faster than the library, and comes to the very same nodes.
 *
 * @returns the documents; `undefined` for a text that needs the rest of the language, or is none
 */
export function readPlainYaml(text: string): YamlNode[] | undefined {
  if (UNSEEN.test(text)) return undefined;
  try {
    return readDocuments(new PlainCursor(text));
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

function readDocuments(cursor: PlainCursor): YamlNode[] {
  const documents: YamlNode[] = [];
  cursor.toNextLine();
  while (cursor.hasMore()) {
    if (cursor.isAtMarker()) {
      if (cursor.code() === DOT) throw NOT_PLAIN;
      cursor.pos += 3;
      if (cursor.code() !== NEWLINE) throw NOT_PLAIN;
      cursor.toNextLine();
      // An empty document.
      if (cursor.isBehindDocument()) continue;
    }
    documents.push(readDocument(cursor));
  }
  return documents;
}

function readDocument(cursor: PlainCursor): YamlNode {
  if (cursor.indent !== 0) throw NOT_PLAIN;
  const document = readPlainBlock(cursor, 0);
  if (!cursor.isBehindDocument()) throw NOT_PLAIN;
  return document;
}
