import { isKnown } from '../syntax/Located';
import { foldPath } from '../routing/foldPath';
import { readPathPattern } from '../routing/PathPattern';
import type { RouteClaim } from './Claim';
import { PrefixMap } from './PrefixMap';

/** Finds the routes that may have something to do with a route. */
export interface RouteLookup {
  /**
   * Routes of the same gateway whose paths may overlap with those of this route, itself among them, by path and line.
   * Two paths may overlap when what one certainly starts with is the beginning of what the other certainly starts
   * with, by characters: `/api/v1/order` takes `/api/v1/orders`, too.
   */
  near(route: RouteClaim): readonly RouteClaim[];
}

/** The routes of all gateways, found by how their paths begin. */
export class RouteIndex implements RouteLookup {
  private readonly routes = new Map<RouteClaim, readonly string[]>();
  private readonly byGateway = new Map<string, PrefixMap<RouteClaim>>();

  add(route: RouteClaim): void {
    if (this.routes.has(route)) return;
    const beginnings = listBeginnings(route);
    this.routes.set(route, beginnings);
    let gateway = this.byGateway.get(route.gateway);
    if (!gateway)
      this.byGateway.set(route.gateway, (gateway = new PrefixMap()));
    for (const beginning of beginnings) gateway.add(beginning, route);
  }

  remove(route: RouteClaim): void {
    const gateway = this.byGateway.get(route.gateway);
    for (const beginning of this.routes.get(route) ?? [])
      gateway?.remove(beginning, route);
    this.routes.delete(route);
  }

  all(): Iterable<RouteClaim> {
    return this.routes.keys();
  }

  near(route: RouteClaim): readonly RouteClaim[] {
    const gateway = this.byGateway.get(route.gateway);
    if (!gateway) return [];
    const found = new Set<RouteClaim>();
    for (const beginning of this.routes.get(route) ?? listBeginnings(route))
      for (const other of gateway.along(beginning)) found.add(other);
    return [...found].sort(byPlace);
  }
}

/** What every path of a route begins with, folded; a route without a path takes all of them. */
function listBeginnings({ route }: RouteClaim): readonly string[] {
  const paths = route.paths ?? [{ value: '', line: route.line }];
  return [
    ...new Set(
      paths
        .filter(isKnown)
        .map(({ value }) => foldPath(readPathPattern(value).literalPrefix)),
    ),
  ];
}

function byPlace(a: RouteClaim, b: RouteClaim): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (
    a.line - b.line ||
    (a.pullRequest?.number ?? 0) - (b.pullRequest?.number ?? 0)
  );
}
