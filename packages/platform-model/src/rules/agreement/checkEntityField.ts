import type { YamlNode } from '../../syntax/YamlNode';
import type { EntityFieldType } from './ENTITY_FIELDS';

/** What is wrong with the value of a field, as the end of a sentence; `undefined` when nothing is. */
export function checkEntityField(
  node: YamlNode,
  type: EntityFieldType,
): string | undefined {
  switch (type) {
    case 'text':
      return isText(node) ? undefined : 'is not a text, or an empty one';
    case 'texts':
      return node.kind === 'list' && node.items.every(isText)
        ? undefined
        : 'is not a list of texts';
    case 'document':
      return isText(node) || isPlaceholder(node)
        ? undefined
        : 'is not a text, or an empty one';
    default:
      return node.kind === 'map' ? undefined : 'is not a mapping';
  }
}

/** True for a text that has at least one character. */
export function isText(node: YamlNode): boolean {
  return (
    node.kind === 'scalar' &&
    typeof node.value === 'string' &&
    node.value.length > 0
  );
}

function isPlaceholder(node: YamlNode): boolean {
  return node.kind === 'map' && [...node.entries.keys()].some(isDollar);
}

function isDollar(key: string): boolean {
  return key.startsWith('$');
}
