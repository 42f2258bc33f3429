import { valueOf } from '../../syntax/Located';
import {
  itemsOf,
  lineOfKey,
  nodeAt,
  textAt,
  type YamlNode,
} from '../../syntax/YamlNode';
import { syntaxRule, type Fault } from '../Rule';
import { GUARD_PLUGINS } from './KONG_PLUGINS';
import { listPluginNodes } from './listPluginNodes';

/** Where a gateway keeps what its services have unless they say otherwise. */
const DEFAULTS = ['_info', '_plugin_configs'];

/** What decides whose tokens count. */
const TRUST = ['issuer', 'audience', 'jwks_uri', 'revocations_uri'];

export const gatewayDefaultsInherited = syntaxRule({
  id: 'gateway-defaults-inherited',
  on: ['kong'],
  severity: 'error',
  title: 'An application takes from its gateway whose tokens count',
  why: 'A guard that trusts an issuer of its own lets in whom nobody else knows; and what one application set as the default of a gateway would hold for all of them.',
  field: 'guard',
  inspect: ({ documents }) =>
    documents.filter(isOfApplication).flatMap(document => [
      ...DEFAULTS.filter(key => nodeAt(document, key)).map(key => ({
        line: lineOfKey(document, key),
        message: `${key} holds for every route of the gateway, not only for this file's`,
        fix: 'Say it where it differs: in the service, or in the plugin.',
      })),
      ...listPluginNodes(document).flatMap(inspectGuard),
    ]),
});

function isOfApplication(document: YamlNode): boolean {
  return ['services', 'routes'].some(
    key => itemsOf(nodeAt(document, key)).length > 0,
  );
}

function inspectGuard(plugin: YamlNode): Fault[] {
  const name = valueOf(textAt(plugin, 'name'));
  const config = nodeAt(plugin, 'config');
  if (!config || !GUARD_PLUGINS.some(guard => guard === name)) return [];
  return TRUST.filter(field => nodeAt(config, field)).map(field => ({
    line: lineOfKey(config, field),
    message: `guard ${name} has ${field} of its own, which is the gateway's to say`,
    fix: `Remove ${field}.`,
  }));
}
