import type {
  YamlEntry,
  YamlList,
  YamlMap,
  YamlNode,
  YamlScalar,
} from '../YamlNode';
import { addPlainEntry } from './addPlainEntry';
import { PIPE } from './CharCode';
import { NOT_PLAIN } from './NotPlain';
import type { PlainCursor } from './PlainCursor';
import { opensFlow, readPlainFlow } from './readPlainFlow';
import { readPlainLiteral } from './readPlainLiteral';
import { readPlainScalar } from './readPlainScalar';

/**
 * Reads the list, mapping or value that begins here, and goes to the first line behind it. Each collection ends at a
 * line that does not stand in its own column; one that stands in nobody's column is left over when the document ends.
 *
 * @param column - where it begins
 */
export function readPlainBlock(cursor: PlainCursor, column: number): YamlNode {
  if (cursor.isAtItem()) return readList(cursor, column);
  // What fills a whole document may be JSON.
  if (opensFlow(cursor.code()))
    return endLine(cursor, readPlainFlow(cursor, cursor.depth === 0));
  const scalar = readPlainScalar(cursor, false);
  if (cursor.isAtLineEnd()) return endLine(cursor, scalar);
  return readMap(cursor, column, scalar);
}

function readList(cursor: PlainCursor, column: number): YamlList {
  cursor.open();
  const { line } = cursor;
  const items: YamlNode[] = [];
  do {
    cursor.pos += 1;
    const dashLine = cursor.line;
    if (cursor.isAtLineEnd()) {
      cursor.toNextLine();
      items.push(
        cursor.indent > column
          ? readPlainBlock(cursor, cursor.indent)
          : emptyAt(dashLine),
      );
    } else if (cursor.code() === PIPE)
      items.push(readPlainLiteral(cursor, column));
    else items.push(readPlainBlock(cursor, cursor.pos - cursor.lineStart));
  } while (cursor.indent === column && cursor.isAtItem());
  cursor.depth -= 1;
  return { kind: 'list', line, items };
}

/** @param firstKey - has been read already: only the colon behind it tells that it is one */
function readMap(
  cursor: PlainCursor,
  column: number,
  firstKey: YamlScalar,
): YamlMap {
  cursor.open();
  const { line } = cursor;
  const entries = new Map<string, YamlEntry>();
  let key = firstKey;
  for (;;) {
    if (!cursor.isAtColon()) throw NOT_PLAIN;
    cursor.pos += 1;
    addPlainEntry(entries, key, readValue(cursor, column));
    if (cursor.indent !== column) break;
    key = readPlainScalar(cursor, false);
    cursor.skipSpaces();
  }
  cursor.depth -= 1;
  return { kind: 'map', line, entries };
}

/** Reads what follows the colon. */
function readValue(cursor: PlainCursor, column: number): YamlNode {
  if (cursor.isAtLineEnd()) {
    const { line } = cursor;
    cursor.toNextLine();
    const isBelow =
      cursor.indent > column ||
      // The items of a list may stand right under the key.
      (cursor.indent === column && cursor.isAtItem());
    return isBelow ? readPlainBlock(cursor, cursor.indent) : emptyAt(line);
  }
  const code = cursor.code();
  if (code === PIPE) return readPlainLiteral(cursor, column);
  return endLine(
    cursor,
    opensFlow(code)
      ? readPlainFlow(cursor, false)
      : readPlainScalar(cursor, false),
  );
}

/** Goes to the next line; nothing but a comment may follow on this one. */
function endLine<T extends YamlNode>(cursor: PlainCursor, node: T): T {
  if (!cursor.isAtLineEnd()) throw NOT_PLAIN;
  cursor.toNextLine();
  return node;
}

function emptyAt(line: number): YamlScalar {
  return { kind: 'scalar', line, value: null, text: '', quoted: false };
}
