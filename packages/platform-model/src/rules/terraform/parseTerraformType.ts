import { HclCursor } from '../../syntax/hcl/HclCursor';
import { HclFault } from '../../syntax/hcl/HclFault';
import { readHclExpression } from '../../syntax/hcl/readHclExpression';
import { tokenizeHcl } from '../../syntax/hcl/tokenizeHcl';
import type { TerraformAttribute, TerraformType } from './TerraformType';

const ANY: TerraformType = { kind: 'any' };

/**
 * Reads a type constraint.
 *
 * @param text - e.g. `list(object({ name = string, port = optional(number, 80) }))`
 * @returns `any` for what is no type
 */
export function parseTerraformType(text: string): TerraformType {
  const { tokens, fault } = tokenizeHcl(text);
  if (fault) return ANY;
  try {
    return readType(new HclCursor(text, tokens));
  } catch (error) {
    if (error instanceof HclFault) return ANY;
    throw error;
  }
}

function readType(cursor: HclCursor): TerraformType {
  const kind = cursor.textOf(
    cursor.expect('identifier', 'the type has no name'),
  );
  switch (kind) {
    case 'string':
    case 'number':
    case 'bool':
      return { kind };
    case 'list':
    case 'set':
    case 'map':
      return { kind, of: inParentheses(cursor, () => readType(cursor)) };
    case 'tuple':
      return {
        kind,
        items: inParentheses(cursor, () => readItems(cursor)),
      };
    case 'object':
      return {
        kind,
        attributes: inParentheses(cursor, () => readAttributes(cursor)),
      };
    default:
      return ANY;
  }
}

function inParentheses<T>(cursor: HclCursor, read: () => T): T {
  cursor.expect('(', 'the type has no parameter');
  return cursor.nested(false, () => {
    const result = read();
    cursor.skip(',');
    cursor.expect(')', 'the type is not closed');
    return result;
  });
}

function readItems(cursor: HclCursor): TerraformType[] {
  const items: TerraformType[] = [];
  cursor.expect('[', 'the tuple has no items');
  while (!cursor.skip(']')) {
    items.push(readType(cursor));
    if (cursor.peek() !== ']') cursor.expect(',', 'a comma is missing');
  }
  return items;
}

function readAttributes(cursor: HclCursor): Map<string, TerraformAttribute> {
  const attributes = new Map<string, TerraformAttribute>();
  cursor.expect('{', 'the object has no attributes');
  while (!cursor.skip('}')) {
    const key = readHclExpression(cursor);
    if (!cursor.skip('=')) cursor.expect(':', 'an equals sign is missing');
    const attribute = readAttribute(cursor);
    if (key.kind === 'expression') attributes.set(key.text, attribute);
    else if (key.kind === 'literal')
      attributes.set(String(key.value), attribute);
    cursor.skip(',');
  }
  return attributes;
}

function readAttribute(cursor: HclCursor): TerraformAttribute {
  if (!cursor.isWord('optional'))
    return { type: readType(cursor), isOptional: false };
  cursor.take();
  const type = inParentheses(cursor, () => {
    const inner = readType(cursor);
    if (cursor.skip(',') && cursor.peek() !== ')') readHclExpression(cursor);
    return inner;
  });
  return { type, isOptional: true };
}
