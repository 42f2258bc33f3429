import type { Fact } from '../syntax/Located';
import {
  booleanAt,
  lineOfKey,
  nodeAt,
  textAt,
  type YamlNode,
} from '../syntax/YamlNode';
import type { KongPlugin } from './Facts';
import { withoutAbsent } from './withoutAbsent';

// A plugin with one of these does not run for every request of its route.
const LIMITS = [
  'consumer',
  'consumer_group',
  'protocols',
  'condition',
  'run_on',
];

/** Reads one plugin of Kong, wherever it stands. */
export function readKongPlugin(node: YamlNode): KongPlugin {
  const limit = LIMITS.find(key => nodeAt(node, key) !== undefined);
  return withoutAbsent({
    line: node.line,
    name: textAt(node, 'name'),
    enabled: booleanAt(node, 'enabled'),
    roles: readRoles(nodeAt(node, 'config', 'roles')),
    limitedBy:
      limit === undefined
        ? undefined
        : { value: limit, line: lineOfKey(node, limit) },
  });
}

function readRoles(
  node: YamlNode | undefined,
): Fact<readonly string[]> | undefined {
  if (!node) return undefined;
  const { line } = node;
  if (node.kind !== 'list') return { undetermined: 'it is not a list', line };
  const roles = node.items.map(item =>
    item.kind === 'scalar' && typeof item.value === 'string'
      ? item.value
      : undefined,
  );
  return roles.every(role => role !== undefined)
    ? { value: roles, line }
    : { undetermined: 'it is not a list of texts', line };
}
