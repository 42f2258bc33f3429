import type { HclCursor } from './HclCursor';
import type { ReadExpression } from './ReadExpression';

/**
 * Reads the rest of a list or an object that is made from something else. What it holds is never known.
 *
 * @throws HclFault
 */
export function readHclFor(
  cursor: HclCursor,
  close: ']' | '}',
  readExpression: ReadExpression,
): undefined {
  cursor.take();
  readHclLoop(cursor, readExpression);
  cursor.expect(':', 'a colon is missing after what for goes through');
  readExpression(cursor);
  const hasKey = cursor.skip('=>');
  if (hasKey) readExpression(cursor);
  if (hasKey !== (close === '}'))
    cursor.fail(
      hasKey ? 'an item of a list has no key' : 'an entry has no key before =>',
    );
  if (close === '}') cursor.skip('...');
  if (cursor.isWord('if')) {
    cursor.take();
    readExpression(cursor);
  }
  cursor.expect(close, `a closing ${close} is missing after for`);
}

/**
 * Reads the names after `for`, and what it goes through.
 *
 * @throws HclFault
 */
export function readHclLoop(
  cursor: HclCursor,
  readExpression: ReadExpression,
): void {
  cursor.expect('identifier', 'a name is missing after for');
  if (cursor.skip(','))
    cursor.expect('identifier', 'a second name is missing after for');
  if (!cursor.isWord('in')) cursor.fail('the word in is missing after for');
  cursor.take();
  readExpression(cursor);
}
