import { checkNode } from '../../schemas/checkNode';
import { TypeReader } from '../../schemas/TypeReader';
import { valueOf } from '../../syntax/Located';
import { nodeAt, numberAt, textAt, type YamlNode } from '../../syntax/YamlNode';
import { syntaxRule, type Fault } from '../Rule';
import { PLUGIN_TYPES } from './KONG_TYPES';
import { listPluginNodes } from './listPluginNodes';

const TYPES = new TypeReader([PLUGIN_TYPES]);
const PERIODS = ['second', 'minute', 'hour', 'day', 'month', 'year'];

/** Plugins that Kong refuses without at least one of some fields. */
const ONE_OF: Readonly<Record<string, readonly string[]>> = {
  'rate-limiting': PERIODS,
  'ip-restriction': ['allow', 'deny'],
};

export const kongPluginConfigured = syntaxRule({
  id: 'kong-plugin-configured',
  on: ['kong'],
  severity: 'error',
  title: 'The common plugins of Kong are configured as they expect it',
  why: 'Kong refuses the whole file of a gateway for one plugin that is not configured as it expects; a role that is misspelt lets in nobody or everybody.',
  inspect: ({ documents }) =>
    documents.flatMap(document => [
      ...inspectShared(document),
      ...listPluginNodes(document).flatMap(inspectPlugin),
    ]),
});

/** What stands once for all plugins of a name, under that name. */
function inspectShared(document: YamlNode): Fault[] {
  const shared = nodeAt(document, '_plugin_configs');
  return shared?.kind === 'map'
    ? [...shared.entries].flatMap(([name, { value }]) =>
        inspectConfig(name, value, `_plugin_configs.${name}`),
      )
    : [];
}

function inspectConfig(name: string, config: YamlNode, way: string): Fault[] {
  return Object.hasOwn(PLUGIN_TYPES.types, name)
    ? checkNode(
        config,
        TYPES.read(name),
        { allowsEmpty: true, readBy: 'Kong' },
        way,
      )
    : [];
}

function inspectPlugin(plugin: YamlNode): Fault[] {
  const name = valueOf(textAt(plugin, 'name'));
  if (name === undefined || !Object.hasOwn(PLUGIN_TYPES.types, name)) return [];
  const config = nodeAt(plugin, 'config');
  const faults: Fault[] =
    config && !(config.kind === 'scalar' && config.value === null)
      ? inspectConfig(name, config, `${name}.config`)
      : [];
  const needed = Object.hasOwn(ONE_OF, name) ? ONE_OF[name] : undefined;
  if (needed && !needed.some(field => nodeAt(config, field)))
    faults.push({
      line: config?.line ?? plugin.line,
      message: `${name} needs one of ${needed.join(', ')}`,
      fix: `Add ${needed[0]}.`,
    });
  return name === 'rate-limiting'
    ? [...faults, ...inspectOrder(config)]
    : faults;
}

/** Kong refuses more requests in a second than in a minute. */
function inspectOrder(config: YamlNode | undefined): Fault[] {
  const limits = PERIODS.flatMap(period => {
    const limit = numberAt(config, period);
    return limit && 'value' in limit ? [{ period, ...limit }] : [];
  });
  return limits.slice(1).flatMap((limit, index) => {
    const before = limits[index];
    return limit.value >= before.value
      ? []
      : [
          {
            line: limit.line,
            message: `rate-limiting allows ${limit.value} requests in a ${limit.period}, but ${before.value} in a ${before.period}`,
            fix: `Allow at least ${before.value} in a ${limit.period}.`,
          },
        ];
  });
}
