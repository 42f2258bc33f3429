import type { HclAttribute, HclBlock } from '../HclFile';
import { decodeHclText } from './decodeHclText';
import { HclFault } from './HclFault';
import type { HclCursor } from './HclCursor';
import { readHclExpression } from './readHclExpression';

/** A body that is being read; whatever stops that, it holds what was read so far. */
export interface GrowingHclBody {
  readonly attributes: HclAttribute[];
  readonly blocks: HclBlock[];
}

/**
 * Reads arguments and blocks, each on lines of its own.
 *
 * @param body - takes them
 * @param block - whose body it is; left out for a whole file
 * @throws HclFault
 */
export function readHclBody(
  cursor: HclCursor,
  body: GrowingHclBody,
  block?: HclBlock,
): void {
  const names = new Set<string>();
  for (;;) {
    while (cursor.skip('newline'));
    if (cursor.peek() === (block ? '}' : 'end')) break;
    if (block && cursor.peek() === 'end')
      throw new HclFault(block.line, `the block ${block.type} is not closed`);
    readItem(cursor, body, names);
    if (cursor.peek() !== 'end' && !cursor.skip('newline'))
      cursor.fail('something follows on the line of what ends before it');
  }
  cursor.take();
}

function readItem(
  cursor: HclCursor,
  body: GrowingHclBody,
  names: Set<string>,
): void {
  const token = cursor.next();
  if (token.kind !== 'identifier')
    cursor.fail('the name of an argument or a block is missing');
  cursor.take();
  const name = cursor.textOf(token);
  if (cursor.peek() !== '=') {
    readBlock(cursor, body, name, token.line);
    return;
  }
  if (names.has(name))
    throw new HclFault(token.line, `the argument ${name} is set twice`);
  names.add(name);
  readArgument(cursor, body, name, token.line);
}

function readArgument(
  cursor: HclCursor,
  body: GrowingHclBody,
  name: string,
  line: number,
): void {
  cursor.take();
  const value = readHclExpression(cursor);
  body.attributes.push({ name, line, value });
}

function readBlock(
  cursor: HclCursor,
  parent: GrowingHclBody,
  type: string,
  line: number,
): void {
  const labels: string[] = [];
  while (!cursor.skip('{')) labels.push(readLabel(cursor, type));
  const body: GrowingHclBody = { attributes: [], blocks: [] };
  const block: HclBlock = { type, labels, line, body };
  parent.blocks.push(block);
  cursor.nested(true, () => {
    const kind = cursor.peek();
    if (kind === 'newline' || kind === 'end') readHclBody(cursor, body, block);
    else readOneLine(cursor, body);
  });
}

function readLabel(cursor: HclCursor, type: string): string {
  if (cursor.peek() === 'identifier') return cursor.textOf(cursor.take());
  if (!cursor.skip('open-quote'))
    cursor.fail(`${type} is followed by neither an equals sign nor a brace`);
  let label = '';
  while (!cursor.skip('close-quote')) {
    const { line } = cursor.next();
    const text = cursor.expect('quoted-text', 'a label must be plain text');
    label += decodeHclText(cursor.textOf(text), line);
  }
  return label;
}

/** A block on one line holds one argument at most. */
function readOneLine(cursor: HclCursor, body: GrowingHclBody): void {
  if (cursor.skip('}')) return;
  const name = cursor.expect('identifier', 'a closing brace is missing');
  if (cursor.peek() !== '=')
    cursor.fail('a block on one line can hold an argument only');
  readArgument(cursor, body, cursor.textOf(name), name.line);
  cursor.expect('}', 'a block on one line can hold one argument only');
}
