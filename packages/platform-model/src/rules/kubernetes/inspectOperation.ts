import { checkNode, type TypeFault } from '../../schemas/checkNode';
import type { ValueType } from '../../schemas/ValueType';
import { lineOfKey, nodeAt, type YamlNode } from '../../syntax/YamlNode';

/** What each operation needs besides its path. */
const OPERATIONS: Readonly<Record<string, 'value' | 'from' | undefined>> = {
  add: 'value',
  replace: 'value',
  test: 'value',
  remove: undefined,
  copy: 'from',
  move: 'from',
};

/** @param type - of the object that it changes, where that is known */
export function inspectOperation(
  node: YamlNode,
  type: ValueType | undefined,
): TypeFault[] {
  if (node.kind !== 'map')
    return [{ line: node.line, message: 'the operation is no mapping' }];
  const [op, path] = ['op', 'path'].map(key => {
    const found = nodeAt(node, key);
    return found?.kind === 'scalar' ? found.text : undefined;
  });
  if (op === undefined || !Object.hasOwn(OPERATIONS, op))
    return [
      {
        line: lineOfKey(node, 'op'),
        message:
          op === undefined
            ? 'the operation has no op'
            : `there is no operation ${op}`,
        fix: `Write one of ${Object.keys(OPERATIONS).join(', ')}.`,
      },
    ];
  if (path === undefined || !path.startsWith('/'))
    return [
      {
        line: lineOfKey(node, 'path'),
        message: `the path ${path ?? ''} does not start with a slash`.replace(
          '  ',
          ' ',
        ),
      },
    ];
  const needed = OPERATIONS[op];
  if (needed && !node.entries.has(needed))
    return [
      { line: node.line, message: `the operation ${op} has no ${needed}` },
    ];
  return op === 'add' || op === 'replace' ? checkValue(node, path, type) : [];
}

/** Walks down the type as the path says, and holds the value against what is there. */
function checkValue(
  node: YamlNode,
  path: string,
  type: ValueType | undefined,
): TypeFault[] {
  let expected = type;
  const steps = path
    .slice(1)
    .split('/')
    .map(step => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  let place = '';
  for (const step of steps) {
    if (!expected || expected.kind === 'any') return [];
    if (expected.kind === 'object') {
      const field = expected.fields.get(step);
      if (!field)
        return [
          {
            line: lineOfKey(node, 'path'),
            message: `${place ? `${place}.` : ''}${step} is no field of ${
              place || 'the object'
            }`,
          },
        ];
      expected = field.type;
      place = place ? `${place}.${step}` : step;
    } else {
      if (expected.kind === 'list') expected = expected.items;
      else if (expected.kind === 'map') expected = expected.values;
      else return [];
      place = `${place}[${step}]`;
    }
  }
  const value = nodeAt(node, 'value');
  return value && expected
    ? checkNode(value, expected, {}, place, lineOfKey(node, 'value'))
    : [];
}
