import { valueOf, type Fact } from '../syntax/Located';
import {
  booleanAt,
  lineOfKey,
  nodeAt,
  textAt,
  textsAt,
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

/** Kong runs a plugin for these, and for more of them, unless the file says otherwise. */
const PROTOCOLS = ['http', 'https'];

/** Reads one plugin of Kong, wherever it stands. */
export function readKongPlugin(node: YamlNode): KongPlugin {
  const limit = LIMITS.find(key => isLimit(node, key));
  const config = nodeAt(node, 'config');
  return withoutAbsent({
    line: node.line,
    name: textAt(node, 'name'),
    enabled: booleanAt(node, 'enabled'),
    roles: readRoles(nodeAt(node, 'config', 'roles')),
    limitedBy:
      limit === undefined
        ? undefined
        : { value: limit, line: lineOfKey(node, limit) },
    anonymousLine:
      config && isSet(config, 'anonymous')
        ? lineOfKey(config, 'anonymous')
        : undefined,
  });
}

function isLimit(node: YamlNode, key: string): boolean {
  if (!isSet(node, key)) return false;
  if (key !== 'protocols') return true;
  const protocols = textsAt(node, key)!.map(valueOf);
  return !PROTOCOLS.every(protocol => protocols.includes(protocol));
}

/** To Kong, null is as good as absent. */
function isSet(node: YamlNode, key: string): boolean {
  const found = nodeAt(node, key);
  return (
    found !== undefined && !(found.kind === 'scalar' && found.value === null)
  );
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
