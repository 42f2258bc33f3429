import { itemsOf, nodeAt, textAt, type YamlNode } from '../syntax/YamlNode';
import type { KongUpstream } from './Facts';
import { withoutAbsent } from './withoutAbsent';

/** Reads a name that Kong balances, and where its requests go. */
export function readKongUpstream(node: YamlNode): KongUpstream {
  return withoutAbsent({
    line: node.line,
    name: textAt(node, 'name'),
    targets: itemsOf(nodeAt(node, 'targets')).map(
      target =>
        textAt(target, 'target') ?? {
          undetermined: 'it names no target',
          line: target.line,
        },
    ),
  });
}
