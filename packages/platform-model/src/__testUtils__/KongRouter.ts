import { readKong } from '../readers/readKong';
import type { KongRoute } from '../readers/Facts';
import { readYaml } from '../syntax/readYaml';

/** A route as Kong's declarative file writes it. */
export interface PlainRoute {
  readonly paths?: readonly string[];
  readonly methods?: readonly string[];
  readonly hosts?: readonly string[];
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  readonly regex_priority?: number;
}

export interface PlainRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Kong's router as its documentation describes it, by trying every route on every request. It shares nothing with the
 * code under test: JavaScript's own regular expressions, and one number for the priority, built like Kong's.
 */
export function findWinners(
  routes: readonly PlainRoute[],
  request: PlainRequest,
): { route: PlainRoute; path: string; priority: bigint }[] {
  const matches = routes.flatMap(route =>
    (route.paths ?? ['']).flatMap(path =>
      matchesRest(route, request) && matchesPath(path, request.path)
        ? [{ route, path, priority: priorityOf(route, path) }]
        : [],
    ),
  );
  return matches.sort((a, b) => Number(b.priority - a.priority));
}

export function toFacts(route: PlainRoute): KongRoute {
  return readKong(readYaml(JSON.stringify({ routes: [route] }))).routes[0];
}

function matchesPath(pattern: string, path: string): boolean {
  return pattern.startsWith('~')
    ? new RegExp(`^(?:${pattern.slice(1)})`).test(path)
    : path.startsWith(pattern);
}

function matchesRest(route: PlainRoute, request: PlainRequest): boolean {
  return (
    (!route.methods || route.methods.includes(request.method)) &&
    (!route.hosts ||
      route.hosts.some(host =>
        new RegExp(`^${host.replaceAll('.', '\\.').replace('*', '.*')}$`).test(
          request.host,
        ),
      )) &&
    Object.entries(route.headers ?? {}).every(([name, values]) =>
      values.includes(request.headers[name]),
    )
  );
}

function priorityOf(route: PlainRoute, path: string): bigint {
  const { methods, hosts, headers, paths } = route;
  const points = [methods, hosts, headers, paths].filter(Boolean).length;
  const isPlainHost = hosts && !hosts.some(host => host.includes('*'));
  const headerCount = Object.keys(headers ?? {}).length;
  const isRegex = path.startsWith('~');
  return (
    (BigInt(points) << 61n) |
    (isPlainHost ? 1n << 60n : 0n) |
    (BigInt(headerCount) << 52n) |
    (isRegex
      ? (1n << 51n) | (BigInt(route.regex_priority ?? 0) << 19n)
      : BigInt(path.length))
  );
}
