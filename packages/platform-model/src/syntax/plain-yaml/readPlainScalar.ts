import type { YamlScalar } from '../YamlNode';
import {
  BACKSLASH,
  COLON,
  DOUBLE_QUOTE,
  endsToken,
  HASH,
  isFlowMark,
  NEWLINE,
  QUOTE,
  SPACE,
} from './CharCode';
import { NOT_PLAIN } from './NotPlain';
import type { PlainCursor } from './PlainCursor';
import { resolvePlainScalar } from './resolvePlainScalar';

/** Escapes that mean the same in JSON. */
const JSON_ESCAPES = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*$/;

/** True, by character, for what a text without quotes cannot begin with, or not always. */
const BEGINS_NO_TEXT = Array.from({ length: 128 }, (_, code) =>
  '#,[]{}&*!|>%@`?:'.includes(String.fromCharCode(code)),
);

/** True for a quote. */
export function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === QUOTE;
}

/**
 * Reads a text that ends on its line: one in quotes, or one without up to a comment, the colon behind a key or the end
 * of the line.
 *
 * @param isInFlow - true inside brackets, which end it too
 */
export function readPlainScalar(
  cursor: PlainCursor,
  isInFlow: boolean,
): YamlScalar {
  const code = cursor.code();
  const { line } = cursor;
  if (isQuote(code)) {
    const text =
      code === QUOTE ? readSingleQuoted(cursor) : readDoubleQuoted(cursor);
    return { kind: 'scalar', line, value: text, text, quoted: true };
  }
  const text = readUnquoted(cursor, isInFlow);
  const value = resolvePlainScalar(text);
  return { kind: 'scalar', line, value, text, quoted: false };
}

function readUnquoted(cursor: PlainCursor, isInFlow: boolean): string {
  const { text, pos: start } = cursor;
  if (
    BEGINS_NO_TEXT[text.charCodeAt(start)] ||
    cursor.isAtItem() ||
    cursor.isAtMarker()
  )
    throw NOT_PLAIN;
  let end = start;
  for (let pos = start; ; pos += 1) {
    const code = text.charCodeAt(pos);
    if (code === SPACE) {
      if (text.charCodeAt(pos + 1) === HASH) break;
      continue;
    }
    if (code === NEWLINE || (isInFlow && isFlowMark(code))) break;
    if (code === COLON) {
      const next = text.charCodeAt(pos + 1);
      if (endsToken(next) || (isInFlow && isFlowMark(next))) break;
    }
    end = pos + 1;
  }
  cursor.pos = end;
  const scalar = text.slice(start, end);
  // Inside brackets it would be the dash of a list's item, which cannot stand there.
  if (scalar === '-') throw NOT_PLAIN;
  return scalar;
}

function readSingleQuoted(cursor: PlainCursor): string {
  const { text, pos: start } = cursor;
  let hasQuotes = false;
  let pos = start + 1;
  for (; ; pos += 1) {
    const code = text.charCodeAt(pos);
    if (code === NEWLINE) throw NOT_PLAIN;
    if (code !== QUOTE) continue;
    if (text.charCodeAt(pos + 1) !== QUOTE) break;
    hasQuotes = true;
    pos += 1;
  }
  cursor.pos = pos + 1;
  const inside = text.slice(start + 1, pos);
  return hasQuotes ? inside.replace(/''/g, "'") : inside;
}

function readDoubleQuoted(cursor: PlainCursor): string {
  const { text, pos: start } = cursor;
  let hasEscapes = false;
  let pos = start + 1;
  for (; ; pos += 1) {
    const code = text.charCodeAt(pos);
    if (code === NEWLINE) throw NOT_PLAIN;
    if (code === DOUBLE_QUOTE) break;
    if (code !== BACKSLASH) continue;
    hasEscapes = true;
    pos += 1;
    if (text.charCodeAt(pos) === NEWLINE) throw NOT_PLAIN;
  }
  cursor.pos = pos + 1;
  const inside = text.slice(start + 1, pos);
  if (!hasEscapes) return inside;
  if (!JSON_ESCAPES.test(inside)) throw NOT_PLAIN;
  return JSON.parse(`"${inside}"`);
}
