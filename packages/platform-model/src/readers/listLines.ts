import type { YamlNode } from '../syntax/YamlNode';

/**
 * Where each value of a document stands, by JSON pointer; the document itself is the empty one.
 *
 * @returns e.g. `{ '': 1, '/spec': 3, '/spec/minReplicas': 4 }`
 */
export function listLines(document: YamlNode): Record<string, number> {
  const lines: [string, number][] = [];
  const visit = (node: YamlNode, pointer: string, line: number) => {
    lines.push([pointer, line]);
    if (node.kind === 'map')
      for (const [key, entry] of node.entries)
        visit(entry.value, `${pointer}/${escapePointer(key)}`, entry.line);
    if (node.kind === 'list')
      node.items.forEach((item, index) =>
        visit(item, `${pointer}/${index}`, item.line),
      );
  };
  visit(document, '', document.line);
  return Object.fromEntries(lines);
}

/** A key as a JSON pointer writes it. */
export function escapePointer(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}
