import type { HclValue } from '../HclFile';
import type { HclCursor } from './HclCursor';
import { readHclTerm } from './readHclTerm';

const OPERATORS = new Set<string>([
  ...['==', '!=', '<', '>', '<=', '>=', '&&', '||'],
  ...['+', '-', '*', '/', '%'],
]);

/**
 * Reads an expression. Which operator binds how strongly decides over its value alone, and that is not asked for.
 *
 * @throws HclFault
 */
export function readHclExpression(cursor: HclCursor): HclValue {
  const first = cursor.next();
  let value = readOperand(cursor);
  while (isGoingOn(cursor)) value = undefined;
  return value ?? { kind: 'expression', text: cursor.textFrom(first) };
}

/** Reads an operator and what follows it; false where the expression ends. */
function isGoingOn(cursor: HclCursor): boolean {
  if (cursor.skip('?')) {
    cursor.nested(cursor.newlines, () => readHclExpression(cursor));
    cursor.expect(':', 'the condition has no colon after its first result');
  } else if (OPERATORS.has(cursor.peek())) cursor.take();
  else return false;
  readOperand(cursor);
  return true;
}

function readOperand(cursor: HclCursor): HclValue | undefined {
  let signs = '';
  for (;;) {
    if (cursor.skip('-')) signs += '-';
    else if (cursor.skip('!')) signs += '!';
    else break;
  }
  const term = cursor.nested(cursor.newlines, () =>
    readHclTerm(cursor, readHclExpression),
  );
  const value = skipTraversals(cursor) ? undefined : term;
  if (signs === '') return value;
  // HCL has no negative literals, but who writes -1 means one.
  return signs === '-' &&
    value?.kind === 'literal' &&
    typeof value.value === 'number'
    ? { kind: 'literal', value: 0 - value.value }
    : undefined;
}

/** Passes over attributes, indexes and splats; false when there are none. */
function skipTraversals(cursor: HclCursor): boolean {
  let any = false;
  for (;;) {
    if (cursor.skip('.')) skipAttribute(cursor);
    else if (cursor.skip('[')) skipIndex(cursor);
    else return any;
    any = true;
  }
}

function skipAttribute(cursor: HclCursor): void {
  if (!cursor.skip('*')) {
    expectName(cursor);
    return;
  }
  while (cursor.skip('.')) expectName(cursor);
}

function expectName(cursor: HclCursor): void {
  if (cursor.peek() === 'identifier') {
    cursor.take();
    return;
  }
  const isIndex =
    cursor.peek() === 'number' && !cursor.textOf(cursor.next()).includes('.');
  if (!isIndex) cursor.fail('a name is missing after a dot');
  cursor.take();
}

function skipIndex(cursor: HclCursor): void {
  if (cursor.skip('*')) {
    cursor.expect(']', 'a closing bracket is missing after [*');
    return;
  }
  cursor.nested(false, () => {
    readHclExpression(cursor);
    cursor.expect(']', 'an index has no closing bracket');
  });
}
