import type { YamlNode } from '../syntax/YamlNode';

/** Plain data as a tree, everything on one line, all texts in quotes. */
export function nodeOf(value: unknown): YamlNode {
  if (Array.isArray(value))
    return { kind: 'list', line: 1, items: value.map(nodeOf) };
  if (typeof value === 'object' && value !== null)
    return {
      kind: 'map',
      line: 1,
      entries: new Map(
        Object.entries(value).map(([key, entry]) => [
          key,
          { line: 1, value: nodeOf(entry) },
        ]),
      ),
    };
  return {
    kind: 'scalar',
    line: 1,
    value: (value ?? null) as string | number | boolean | null,
    text: String(value),
    quoted: typeof value === 'string',
  };
}
