import { comparePrecedence } from './comparePrecedence';
import { coversHosts } from './findSharedHost';
import { matchesPath } from './matchesPath';
import { readPathPattern } from './PathPattern';
import type { RoutedPath } from './RoutedPath';
import type { RoutePath } from './RoutePath';

/** A request, as far as somebody says what it is. */
export interface AskedRequest {
  /** Without a query, e.g. `/api/v1/orders/42`. */
  readonly path: string;
  /** In upper case; absent: any. */
  readonly method?: string;
  /** In lower case; absent: any. */
  readonly host?: string;
}

/**
 * Says where gateways send a request: of each gateway, what Kong asks first stands first, and what never gets one, as
 * another path takes them all, is left out. So more than one of a gateway means that it depends on the method, host,
 * headers or server name, or that Kong leaves it open.
 */
export function routeRequest<T extends RoutedPath>(
  paths: Iterable<T>,
  asked: AskedRequest,
): T[] {
  const byGateway = new Map<string, Candidate<T>[]>();
  for (const routed of paths) {
    if (!mayTake(routed, asked)) continue;
    const candidates = byGateway.get(routed.gateway) ?? [];
    candidates.push({ routed, path: toRoutePath(routed) });
    byGateway.set(routed.gateway, candidates);
  }
  return [...byGateway]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, candidates]) => listReached(candidates, asked));
}

interface Candidate<T> {
  readonly routed: T;
  readonly path: RoutePath;
}

function mayTake(routed: RoutedPath, { path, method, host }: AskedRequest) {
  const { methods, hosts } = routed;
  return (
    (!method || !methods || methods.includes(method)) &&
    (!host || !hosts || coversHosts(hosts, [host])) &&
    matchesPath(routed.path, path)
  );
}

/** In Kong's order, up to the first that takes whatever comes to it. */
function listReached<T extends RoutedPath>(
  candidates: Candidate<T>[],
  asked: AskedRequest,
): T[] {
  const ordered = candidates.sort((one, other) => {
    const precedence = comparePrecedence(one.path, other.path);
    if (!precedence) return 0;
    return precedence.winner === 'mine' ? -1 : 1;
  });
  const last = ordered.find(({ routed }) => takesAll(routed, asked));
  return ordered
    .filter(
      ({ path }) =>
        !last || comparePrecedence(path, last.path)?.winner !== 'other',
    )
    .map(({ routed }) => routed);
}

/** Whether nothing that is not said of the request could keep it from here. */
function takesAll(
  { methods, hosts, headers, snis }: RoutedPath,
  { method, host }: AskedRequest,
): boolean {
  return (
    (!methods || method !== undefined) &&
    (!hosts || host !== undefined) &&
    !headers &&
    !snis
  );
}

function toRoutePath(routed: RoutedPath): RoutePath {
  const { methods, hosts, headers, snis } = routed;
  return {
    line: 0,
    pattern: readPathPattern(routed.path),
    ...(methods && { methods: new Set(methods) }),
    ...(hosts && { hosts }),
    ...(headers && {
      headers: new Map(
        Object.entries(headers).map(([name, values]) => [
          name,
          new Set(values),
        ]),
      ),
    }),
    ...(snis && { snis: new Set(snis) }),
    regexPriority: routed.regexPriority,
  };
}
