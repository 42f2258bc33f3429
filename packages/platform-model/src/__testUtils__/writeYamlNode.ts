import type { YamlNode } from '../syntax/YamlNode';

/** A node as data that shows everything about it: the order of keys, and what JSON has no word for, as -0. */
export function writeYamlNode(node: YamlNode): unknown {
  const { kind, line } = node;
  if (kind === 'list') return { line, list: node.items.map(writeYamlNode) };
  if (kind === 'map')
    return {
      line,
      map: [...node.entries].map(([key, entry]) => [
        key,
        entry.line,
        writeYamlNode(entry.value),
      ]),
    };
  const { value, ...rest } = node;
  const isNumber = typeof value === 'number';
  return {
    ...rest,
    value: isNumber && Object.is(value, -0) ? 'number -0' : value,
    ...(isNumber && { number: String(value) }),
  };
}
