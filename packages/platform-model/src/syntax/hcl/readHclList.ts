import type { HclValue } from '../HclFile';
import type { HclCursor } from './HclCursor';
import type { ReadExpression } from './ReadExpression';
import { readHclFor } from './readHclFor';

/**
 * Reads a list, or one that is made from another.
 *
 * @returns `undefined` when only an evaluation would tell its items
 * @throws HclFault
 */
export function readHclList(
  cursor: HclCursor,
  readExpression: ReadExpression,
): HclValue | undefined {
  cursor.take();
  cursor.newlines = false;
  if (cursor.isWord('for')) return readHclFor(cursor, ']', readExpression);
  const items: HclValue[] = [];
  while (!cursor.skip(']')) {
    items.push(readExpression(cursor));
    if (cursor.peek() !== ']')
      cursor.expect(',', 'a comma or a closing bracket is missing');
  }
  return { kind: 'list', items };
}
