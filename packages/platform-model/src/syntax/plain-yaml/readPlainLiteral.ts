import type { YamlScalar } from '../YamlNode';
import { DASH, NEWLINE, SPACE } from './CharCode';
import { NOT_PLAIN } from './NotPlain';
import type { PlainCursor } from './PlainCursor';

/**
 * Reads a text that follows `|` or `|-` in lines of its own, and goes to the next line behind it.
 *
 * @param column - of the key or dash that it belongs to; its lines stand further to the right
 */
export function readPlainLiteral(
  cursor: PlainCursor,
  column: number,
): YamlScalar {
  const { text, line } = cursor;
  cursor.pos += 1;
  const isStripped = cursor.code() === DASH;
  if (isStripped) cursor.pos += 1;
  cursor.skipSpaces();
  if (cursor.code() !== NEWLINE) throw NOT_PLAIN;

  let indent = -1;
  let value = '';
  let breaks = '';
  // Where the last line that belongs to it ends.
  let end = cursor.pos;
  for (;;) {
    const start = cursor.pos + 1;
    if (start === text.length) break;
    let pos = start;
    while (text.charCodeAt(pos) === SPACE) pos += 1;
    if (text.charCodeAt(pos) === NEWLINE) {
      if (pos - start > Math.max(indent, column)) throw NOT_PLAIN;
      breaks += '\n';
      cursor.startLine(start);
      cursor.pos = pos;
      continue;
    }
    if (indent === -1) indent = pos - start;
    if (indent <= column) throw NOT_PLAIN;
    if (pos - start < indent) break;
    cursor.startLine(start);
    end = text.indexOf('\n', pos);
    value += breaks + text.slice(start + indent, end);
    breaks = '\n';
    cursor.pos = end;
  }
  if (indent === -1) throw NOT_PLAIN;
  if (!isStripped) value += '\n';
  cursor.toNextLine();
  return {
    kind: 'scalar',
    line,
    value,
    text: value,
    quoted: true,
    literal: true,
  };
}
