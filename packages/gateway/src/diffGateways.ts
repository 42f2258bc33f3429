import { compareText, isFields, listFields, type Fields } from './GatewayFile';
import type { MergedGateway } from './mergeGateway';

/** What a pull request does to one entity of a gateway. */
export interface GatewayChange {
  readonly change: 'added' | 'changed' | 'removed';
  /** e.g. `route order-api` or `plugin site-auth of route order-api` */
  readonly entity: string;
  /** Each a field before and after, e.g. `methods: ["GET"] -> ["GET","POST"]`; for what is new, what matters of it. */
  readonly details: readonly string[];
}

/** Says which services, routes, plugins and upstreams a gateway has that it had not, and the other way round. */
export function diffGateways(
  before: MergedGateway | undefined,
  after: MergedGateway,
): GatewayChange[] {
  const old = before ? listEntities(before) : new Map<string, Fields>();
  const now = listEntities(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort(compareText)
    .flatMap((entity): GatewayChange[] => {
      const was = old.get(entity);
      const is = now.get(entity);
      if (!was) return [{ change: 'added', entity, details: describe(is!) }];
      if (!is) return [{ change: 'removed', entity, details: describe(was) }];
      const details = compareFields(was, is);
      return details.length > 0 ? [{ change: 'changed', entity, details }] : [];
    });
}

/** Every entity under its name in words, without the entities below it. */
function listEntities({ entities }: MergedGateway): Map<string, Fields> {
  const all = new Map<string, Fields>();
  const put = (name: string, fields: Fields) => {
    // Two consumers may have the same plugin of a route.
    let free = name;
    for (let n = 2; all.has(free); n += 1) free = `${name} (${n})`;
    all.set(free, fields);
  };
  const take = (kind: string, entity: Fields, owner = '') => {
    const { plugins, routes, ...fields } = entity;
    const name = `${kind} ${entity.name ?? entity.username ?? entity.id}`;
    put(`${name}${owner}`, fields);
    for (const plugin of listFields(plugins))
      take('plugin', plugin, ` of ${name}`);
    for (const route of listFields(routes)) take('route', route);
  };
  for (const [key, list] of Object.entries(entities))
    for (const entity of list)
      take(
        key.replace(/s$/, ''),
        entity,
        key === 'plugins' ? ownerOf(entity) : '',
      );
  return all;
}

function ownerOf({ service, route }: Fields): string {
  const owner = Object.entries({ route, service }).find(([, value]) => value);
  if (!owner) return ' of every route';
  const [kind, value] = owner;
  return ` of ${kind} ${isFields(value) ? value.name : value}`;
}

/** What a reviewer wants to know of what is new or gone. */
function describe(fields: Fields): string[] {
  const { methods, paths, hosts, host, port, config } = fields;
  const roles = isFields(config) ? config.roles : undefined;
  const targets =
    fields.targets && listFields(fields.targets).map(({ target }) => target);
  return Object.entries({ methods, hosts, paths, host, port, roles, targets })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
}

function compareFields(was: Fields, is: Fields, prefix = ''): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .sort(compareText)
    .flatMap(key => {
      const before = was[key];
      const after = is[key];
      if (isFields(before) && isFields(after))
        return compareFields(before, after, `${prefix}${key}.`);
      const [a, b] = [before, after].map(show);
      return a === b ? [] : [`${prefix}${key}: ${a} -> ${b}`];
    });
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
