import type { HclValue } from '../HclFile';
import type { HclCursor } from './HclCursor';
import type { ReadExpression } from './ReadExpression';
import { readHclFor } from './readHclFor';

/**
 * Reads an object, or one that is made from something else.
 *
 * @returns `undefined` when only an evaluation would tell its keys
 * @throws HclFault
 */
export function readHclObject(
  cursor: HclCursor,
  readExpression: ReadExpression,
): HclValue | undefined {
  cursor.take();
  cursor.newlines = false;
  if (cursor.isWord('for')) return readHclFor(cursor, '}', readExpression);
  cursor.newlines = true;
  const entries = new Map<string, HclValue>();
  let isKnown = true;
  for (;;) {
    while (cursor.skip('newline'));
    if (cursor.skip('}')) break;
    const key = readKey(cursor, readExpression);
    if (!cursor.skip('=') && !cursor.skip(':'))
      cursor.fail('an equals sign is missing after a key');
    const value = readExpression(cursor);
    if (key === undefined) isKnown = false;
    else entries.set(key, value);
    if (cursor.skip('}')) break;
    if (!cursor.skip(',') && !cursor.skip('newline'))
      cursor.fail('a comma, a line break or a closing brace is missing');
  }
  return isKnown ? { kind: 'object', entries } : undefined;
}

/** A key: a name stands for itself, everything else for its value as text. */
function readKey(
  cursor: HclCursor,
  readExpression: ReadExpression,
): string | undefined {
  const first = cursor.next();
  const value = readExpression(cursor);
  const isName = first.kind === 'identifier' && cursor.last === first;
  if (value.kind === 'expression') return isName ? value.text : undefined;
  if (value.kind !== 'literal' || value.value === null) return undefined;
  // Numbers with a fraction or many digits can be written in several ways.
  return typeof value.value === 'number' && !Number.isSafeInteger(value.value)
    ? undefined
    : String(value.value);
}
