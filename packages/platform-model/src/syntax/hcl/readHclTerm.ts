import type { HclValue } from '../HclFile';
import type { HclCursor } from './HclCursor';
import type { ReadExpression } from './ReadExpression';
import { readHclList } from './readHclList';
import { readHclObject } from './readHclObject';
import { readHclTemplate } from './readHclTemplate';

const KEYWORDS = new Map<string, HclValue>([
  ['true', { kind: 'literal', value: true }],
  ['false', { kind: 'literal', value: false }],
  ['null', { kind: 'literal', value: null }],
]);

/**
 * Reads a literal, a reference, a call or something in brackets.
 *
 * @returns `undefined` when only an evaluation would tell its value
 * @throws HclFault
 */
export function readHclTerm(
  cursor: HclCursor,
  readExpression: ReadExpression,
): HclValue | undefined {
  switch (cursor.peek()) {
    case 'open-quote':
      return readHclTemplate(cursor, readExpression);
    case 'open-heredoc':
      return readHclTemplate(cursor, readExpression);
    case 'number':
      return readNumber(cursor);
    case 'identifier':
      return readName(cursor, readExpression);
    case '[':
      return readHclList(cursor, readExpression);
    case '{':
      return readHclObject(cursor, readExpression);
    case '(':
      cursor.take();
      cursor.newlines = false;
      readExpression(cursor);
      cursor.expect(')', 'a closing parenthesis is missing');
      return undefined;
    default:
      return cursor.fail('a value is missing');
  }
}

function readNumber(cursor: HclCursor): HclValue | undefined {
  const text = cursor.textOf(cursor.next());
  if (!/^\d+(?:\.\d*)?(?:[eE][+-]?\d+)?$/.test(text))
    cursor.fail(`${text} is not a number`);
  cursor.take();
  const value = Number(text);
  return Number.isFinite(value) ? { kind: 'literal', value } : undefined;
}

function readName(
  cursor: HclCursor,
  readExpression: ReadExpression,
): HclValue | undefined {
  const name = cursor.take();
  if (cursor.peek() !== '(' && cursor.peek() !== '::')
    return KEYWORDS.get(cursor.textOf(name));
  while (cursor.skip('::'))
    cursor.expect('identifier', 'a name is missing after ::');
  cursor.expect('(', 'the name of a function has no arguments after it');
  cursor.newlines = false;
  while (!cursor.skip(')')) {
    readExpression(cursor);
    if (cursor.skip('...')) {
      cursor.expect(')', 'a closing parenthesis is missing after ...');
      break;
    }
    if (cursor.peek() !== ')')
      cursor.expect(',', 'a comma or a closing parenthesis is missing');
  }
  return undefined;
}
