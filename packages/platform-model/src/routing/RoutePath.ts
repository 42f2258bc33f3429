import type { ClaimedRoute } from '../model/Claim';
import { isKnown, valueOf, type Fact } from '../syntax/Located';
import { readPathPattern, type PathPattern } from './PathPattern';

/** One path of a route with all that narrows it down. Kong gives each path of a route its own place in the order. */
export interface RoutePath {
  readonly line: number;
  readonly pattern: PathPattern;
  /** Absent: any. */
  readonly methods?: ReadonlySet<string>;
  /** In lower case; absent: any. */
  readonly hosts?: readonly string[];
  /** Accepted values by name; absent: any. */
  readonly headers?: ReadonlyMap<string, ReadonlySet<string>>;
  readonly snis?: ReadonlySet<string>;
  readonly regexPriority: number;
}

/** Protocols that are routed by connection, apart from all that have a path. */
const STREAM = new Set(['tcp', 'tls', 'udp', 'tls_passthrough']);

const known = new WeakMap<ClaimedRoute, readonly RoutePath[]>();

/**
 * The paths of a route, as the router sees them. Empty for a route without paths in this sense, and for one of which
 * something cannot be known: nothing is claimed about it then.
 */
export function listRoutePaths(route: ClaimedRoute): readonly RoutePath[] {
  let paths = known.get(route);
  if (!paths) known.set(route, (paths = readRoutePaths(route)));
  return paths;
}

function readRoutePaths(route: ClaimedRoute): RoutePath[] {
  const { methods, hosts, headers, snis, protocols, regexPriority } = route;
  const lists = [methods, hosts, snis, ...Object.values(headers ?? {})];
  const isUnclear =
    route.isNarrowed ||
    lists.some(list => list?.some(fact => !isKnown(fact))) ||
    Object.values(headers ?? {}).some(values => values.some(isPattern)) ||
    (regexPriority && !isKnown(regexPriority));
  if (isUnclear || STREAM.has(valueOf(protocols?.[0]) ?? '')) return [];
  const shared = {
    methods: methods && new Set(valuesOf(methods)),
    hosts: hosts && valuesOf(hosts).map(host => host.toLowerCase()),
    headers:
      headers &&
      new Map(
        Object.entries(headers).map(([name, values]) => [
          name,
          // Kong compares the values of headers in lower case.
          new Set(valuesOf(values).map(value => value.toLowerCase())),
        ]),
      ),
    snis: snis && new Set(valuesOf(snis)),
    regexPriority: valueOf(regexPriority) ?? 0,
  };
  const paths = route.paths ?? [{ value: '', line: route.line }];
  return paths.flatMap(path =>
    isKnown(path)
      ? [{ line: path.line, pattern: readPathPattern(path.value), ...shared }]
      : [],
  );
}

/** A value of a header that starts with `~*` is a regular expression, which is not read. */
function isPattern(value: Fact<string>): boolean {
  return valueOf(value)?.startsWith('~*') === true;
}

function valuesOf<T>(facts: readonly Fact<T>[]): T[] {
  return facts.flatMap(fact => valueOf(fact) ?? []);
}
