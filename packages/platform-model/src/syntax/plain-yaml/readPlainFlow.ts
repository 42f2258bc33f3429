import type { YamlEntry, YamlNode } from '../YamlNode';
import {
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  endsToken,
  NEWLINE,
  OPEN_LIST,
  OPEN_MAP,
} from './CharCode';
import { NOT_PLAIN } from './NotPlain';
import { addPlainEntry } from './addPlainEntry';
import type { PlainCursor } from './PlainCursor';
import { isQuote, readPlainScalar } from './readPlainScalar';

/** True for the bracket that opens a list or a mapping. */
export function opensFlow(code: number): boolean {
  return code === OPEN_LIST || code === OPEN_MAP;
}

/**
 * Reads what stands in brackets.
 *
 * @param canBreak - true where it may go over several lines, as JSON does
 */
export function readPlainFlow(
  cursor: PlainCursor,
  canBreak: boolean,
): YamlNode {
  cursor.open();
  const { line } = cursor;
  const isList = cursor.code() === OPEN_LIST;
  cursor.pos += 1;
  const items: YamlNode[] = [];
  const entries = new Map<string, YamlEntry>();
  const close = isList ? CLOSE_LIST : CLOSE_MAP;
  skipBreaks(cursor, canBreak);
  if (cursor.code() === close) cursor.pos += 1;
  else
    do {
      skipBreaks(cursor, canBreak);
      if (isList) items.push(readItem(cursor, canBreak));
      else readEntry(cursor, canBreak, entries);
      skipBreaks(cursor, canBreak);
    } while (!isAtEnd(cursor, close));
  cursor.depth -= 1;
  return isList
    ? { kind: 'list', line, items }
    : { kind: 'map', line, entries };
}

function readItem(cursor: PlainCursor, canBreak: boolean): YamlNode {
  return opensFlow(cursor.code())
    ? readPlainFlow(cursor, canBreak)
    : readPlainScalar(cursor, true);
}

function readEntry(
  cursor: PlainCursor,
  canBreak: boolean,
  entries: Map<string, YamlEntry>,
): void {
  const isQuoted = isQuote(cursor.code());
  const key = readPlainScalar(cursor, true);
  // Behind quotes the value may follow at once, as JSON without spaces has it.
  const isKey =
    cursor.code() === COLON &&
    (isQuoted || endsToken(cursor.text.charCodeAt(cursor.pos + 1)));
  if (!isKey) throw NOT_PLAIN;
  cursor.pos += 1;
  skipBreaks(cursor, canBreak);
  addPlainEntry(entries, key, readItem(cursor, canBreak));
}

/** Goes over the comma before the next item, or the bracket behind the last one. */
function isAtEnd(cursor: PlainCursor, close: number): boolean {
  const code = cursor.code();
  cursor.pos += 1;
  if (code === close) return true;
  if (code !== COMMA) throw NOT_PLAIN;
  return false;
}

function skipBreaks(cursor: PlainCursor, canBreak: boolean): void {
  cursor.skipSpaces();
  while (cursor.code() === NEWLINE) {
    if (!canBreak) throw NOT_PLAIN;
    cursor.startLine(cursor.pos + 1);
    if (!cursor.hasMore()) throw NOT_PLAIN;
    cursor.skipSpaces();
  }
}
