import { answerPreflights } from './answerPreflights';
import { completePlugin } from './completePlugin';
import {
  completeRoute,
  completeService,
  deriveUpstream,
} from './completeService';
import { completeUpstream } from './completeUpstream';
import { findFaults } from './findFaults';
import {
  compareText,
  type Fields,
  type GatewayFault,
  type GatewayFile,
} from './GatewayFile';
import { printGateway } from './printGateway';
import { readDefaults } from './readDefaults';
import { readGatewayFile, type GatewayPart } from './readGatewayFile';

/** A gateway as one declarative file of Kong. */
export interface MergedGateway {
  /** YAML, ready for Kong without a database. */
  readonly content: string;
  /** The same as data. */
  readonly entities: Readonly<Record<string, readonly Fields[]>>;
}

/** What a merge came to: a gateway, or all that keeps it from being one. */
export type Merge =
  | { readonly gateway: MergedGateway; readonly faults: readonly [] }
  | { readonly gateway?: undefined; readonly faults: readonly GatewayFault[] };

/**
 * Merges the files of a gateway into one. The same files make the same bytes in whatever order they come; a file
 * changes only its own part, and the files that are for all give every part what it does not say itself.
 */
export function mergeGateway(files: readonly GatewayFile[]): Merge {
  const read = [...files]
    .sort((a, b) => compareText(a.path, b.path))
    .map(readGatewayFile);
  const parts = read
    .flatMap(({ part }) => part ?? [])
    // What is for all comes first, so that what stands twice is told where it was added.
    .sort((a, b) => Number(b.isShared) - Number(a.isShared));
  const { defaults, faults } = readDefaults(parts);
  const all = [
    ...read.flatMap(reading => reading.faults),
    ...faults,
    ...findFaults(parts, defaults),
  ];
  if (all.length > 0)
    return {
      faults: all.sort(
        (a, b) => compareText(a.path, b.path) || a.line - b.line,
      ),
    };

  const entities: Record<string, Fields[]> = {};
  const add = (key: string, fields: Fields) =>
    (entities[key] ??= []).push(fields);
  for (const part of parts) {
    const { services, routes, plugins, upstreams, ...others } = part.entities;
    const named = new Set(upstreams?.map(({ fields }) => fields.name));
    for (const { fields } of services ?? []) {
      const service = completeService(fields, defaults);
      const isAlone =
        defaults.entities.upstream !== undefined &&
        typeof service.host === 'string' &&
        !named.has(service.host);
      if (isAlone) {
        const upstream = deriveUpstream(service);
        add('upstreams', completeUpstream(upstream, defaults));
        add('services', { ...service, host: upstream.name });
      } else add('services', service);
    }
    for (const { fields } of upstreams ?? [])
      add('upstreams', completeUpstream(fields, defaults));
    for (const { fields } of routes ?? [])
      add('routes', completeRoute(fields, defaults));
    for (const { fields } of plugins ?? [])
      add('plugins', completePlugin(fields, defaults));
    for (const [key, list] of Object.entries(others))
      for (const { fields } of list) add(key, fields);
  }
  for (const route of answerPreflights(entities.plugins ?? []))
    add('routes', route);
  const twice = findUpstreamTwice(entities.upstreams ?? [], parts);
  if (twice) return { faults: [twice] };
  const version = String(parts[0]?.formatVersion ?? '3.0');
  return {
    gateway: printGateway(version, entities),
    faults: [],
  };
}

/** A name that a file chose for its upstream, and that another's service needs for its own. */
function findUpstreamTwice(
  upstreams: readonly Fields[],
  parts: readonly GatewayPart[],
): GatewayFault | undefined {
  const names = upstreams.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  const chosen = parts
    .flatMap(({ entities }) => entities.upstreams ?? [])
    .find(({ fields }) => fields.name === twice);
  return (
    chosen && {
      path: chosen.path,
      line: chosen.line,
      message: `upstream ${twice} is called as that of a service that has none of its own`,
      fix: 'Rename it.',
    }
  );
}
