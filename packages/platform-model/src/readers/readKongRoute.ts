import type { Fact } from '../syntax/Located';
import {
  booleanAt,
  nodeAt,
  numberAt,
  textAt,
  textsAt,
  type YamlNode,
} from '../syntax/YamlNode';
import type { KongRoute } from './Facts';
import { withoutAbsent } from './withoutAbsent';

/** What narrows a route down besides what the facts hold. */
const NARROWING = ['sources', 'destinations', 'expression'];

/** Reads one route of Kong without its plugins. */
export function readKongRoute(node: YamlNode): Omit<KongRoute, 'plugins'> {
  const isNarrowed = NARROWING.some(key => nodeAt(node, key) !== undefined);
  return withoutAbsent({
    line: node.line,
    name: textAt(node, 'name'),
    paths: readList(node, 'paths'),
    methods: readList(node, 'methods'),
    hosts: readList(node, 'hosts'),
    protocols: readList(node, 'protocols'),
    headers: readHeaders(nodeAt(node, 'headers')),
    snis: readList(node, 'snis'),
    isNarrowed: isNarrowed || undefined,
    regexPriority: numberAt(node, 'regex_priority'),
    stripPath: booleanAt(node, 'strip_path'),
    tags: textsAt(node, 'tags') ?? [],
  });
}

/** Kong takes an empty list for none at all. */
function readList(
  node: YamlNode,
  key: string,
): readonly Fact<string>[] | undefined {
  const found = textsAt(node, key);
  return found?.length === 0 ? undefined : found;
}

function readHeaders(node: YamlNode | undefined): KongRoute['headers'] {
  if (node?.kind !== 'map' || node.entries.size === 0) return undefined;
  return Object.fromEntries(
    [...node.entries].map(([name, { value }]) => [
      name.toLowerCase(),
      textsAt(value) ?? [],
    ]),
  );
}
