import type { HclCursor } from './HclCursor';
import type { ReadExpression } from './ReadExpression';
import { readHclLoop } from './readHclFor';

/** A directive that something must follow. */
export type HclDirective = 'if' | 'else' | 'for';

/** What a directive may follow. */
const FOLLOWS: Record<string, readonly HclDirective[]> = {
  else: ['if'],
  endif: ['if', 'else'],
  endfor: ['for'],
};

/**
 * Reads what stands after `%{` in a text.
 *
 * @param open - the directives around it, the innermost last; it becomes what is open afterwards
 * @throws HclFault
 */
export function readHclDirective(
  cursor: HclCursor,
  open: HclDirective[],
  readExpression: ReadExpression,
): void {
  const word = cursor.textOf(
    cursor.expect('identifier', 'a word is missing after %{'),
  );
  if (word === 'if') {
    readExpression(cursor);
    open.push('if');
  } else if (word === 'for') {
    readHclLoop(cursor, readExpression);
    open.push('for');
  } else if (Object.hasOwn(FOLLOWS, word)) {
    const around = open.pop();
    if (!around || !FOLLOWS[word].includes(around))
      cursor.fail(`%{ ${word} } ends nothing that is open`);
    if (word === 'else') open.push('else');
  } else cursor.fail(`HCL has no directive %{ ${word} }`);
}
