import { GUARD_PLUGINS, itemsOf, nodeAt } from '@slipway/platform-model';
import { completePlugin } from './completePlugin';
import {
  isFields,
  type Fields,
  type GatewayFault,
  type PlacedEntity,
} from './GatewayFile';
import type { GatewayDefaults } from './readDefaults';
import { placeEntity, type GatewayPart } from './readGatewayFile';

/** What decides which requests a route takes. */
const MATCHES = ['hosts', 'paths', 'methods', 'headers', 'snis', 'protocols'];

/** Finds what no single file shows: names and routes that stand twice, and guards without an issuer. */
export function findFaults(
  parts: readonly GatewayPart[],
  defaults: GatewayDefaults,
): GatewayFault[] {
  const at = (key: string) => parts.flatMap(part => part.entities[key] ?? []);
  const services = at('services');
  const routes = [
    ...services.flatMap(service => below(service, 'routes')),
    ...at('routes'),
  ];
  const nested = [...services, ...routes].map(owner => below(owner, 'plugins'));
  return [
    ...findVersions(parts),
    ...[
      { kind: 'service', all: services },
      { kind: 'route', all: routes },
      { kind: 'upstream', all: at('upstreams') },
    ].flatMap(({ kind, all }) => [
      ...findNameless(kind, all),
      ...findTwice(all, ({ name }) =>
        typeof name === 'string' ? `${kind} ${name}` : undefined,
      ),
    ]),
    ...findTwice(routes, describeMatch),
    ...[at('plugins'), ...nested].flatMap(list => findTwice(list, describeUse)),
    ...parts
      .filter(({ isShared }) => !isShared)
      .flatMap(({ entities }) => entities.plugins ?? [])
      .filter(({ fields }) => !fields.service && !fields.route)
      .map(({ fields, path, line }) => ({
        path,
        line,
        message: `plugin ${fields.name} runs for every route of the gateway, not only for this file's`,
        fix: 'Move it below the service or the route.',
      })),
    ...[at('plugins'), ...nested]
      .flat()
      .flatMap(plugin => judgeGuard(plugin, defaults)),
  ];
}

function below({ node, path }: PlacedEntity, key: string): PlacedEntity[] {
  return itemsOf(nodeAt(node, key)).flatMap(
    item => placeEntity(path, item) ?? [],
  );
}

/** One gateway speaks one version of Kong's format. */
function findVersions(parts: readonly GatewayPart[]): GatewayFault[] {
  const [first] = parts;
  return parts.flatMap(({ path, formatVersion, formatLine }) => {
    const fault = (message: string, fix: string) => [
      { path, line: formatLine, message, fix },
    ];
    if (typeof formatVersion !== 'string')
      return fault(
        'it does not say the version of its format as a text',
        "Begin it with _format_version: '3.0'.",
      );
    return formatVersion === first.formatVersion
      ? []
      : fault(
          `its format is ${formatVersion}, but that of ${first.path} is ${first.formatVersion}`,
          'Write all files of a gateway in one format.',
        );
  });
}

function findNameless(
  kind: string,
  all: readonly PlacedEntity[],
): GatewayFault[] {
  return all
    .filter(({ fields }) => typeof fields.name !== 'string' || !fields.name)
    .map(({ path, line }) => ({
      path,
      line,
      message: `a ${kind} has no name to be known by`,
      fix: 'Name it.',
    }));
}

/** @param tell - says in words what may stand once */
function findTwice(
  all: readonly PlacedEntity[],
  tell: (fields: Fields) => string | undefined,
): GatewayFault[] {
  const first = new Map<string, PlacedEntity>();
  return all.flatMap(entity => {
    const { fields, path, line } = entity;
    const said = tell(fields);
    if (said === undefined) return [];
    const before = first.get(said);
    if (!before) {
      first.set(said, entity);
      return [];
    }
    return [
      {
        path,
        line,
        message: `${said} stands twice: also in ${before.path}:${before.line}`,
        fix: 'Remove or rename one of the two.',
      },
    ];
  });
}

function describeMatch(route: Fields): string | undefined {
  const said = MATCHES.flatMap(key => {
    const value = route[key];
    if (value === undefined || value === null) return [];
    const items = Array.isArray(value) ? value.map(String).sort() : value;
    return [`${key} ${JSON.stringify(items)}`];
  });
  return said.length === 0 ? undefined : `a route for ${said.join(', ')}`;
}

function describeUse({ name, service, route, consumer }: Fields) {
  const scope = Object.entries({ service, route, consumer })
    .filter(([, value]) => value)
    .map(([kind, value]) => ` of ${kind} ${nameOf(value)}`);
  return typeof name === 'string'
    ? `plugin ${name}${scope.join('')}`
    : undefined;
}

function nameOf(reference: unknown): string {
  return String(isFields(reference) ? reference.name : reference);
}

/** Kong refuses the whole file for a guard that does not say whose tokens count. */
function judgeGuard(
  { fields, path, line }: PlacedEntity,
  defaults: GatewayDefaults,
): GatewayFault[] {
  const { name } = fields;
  if (!GUARD_PLUGINS.some(guard => guard === name)) return [];
  const { config } = completePlugin(fields, defaults);
  return isFields(config) && typeof config.issuer === 'string'
    ? []
    : [
        {
          path,
          line,
          message: `guard ${name} does not know whose tokens count: it has no issuer`,
          fix: `Write _plugin_configs.${name}.issuer into a file of the gateway that has no services.`,
        },
      ];
}
