import type { RouteClaim } from './Claim';

/** Finds the routes that may have something to do with a route. */
export interface RouteLookup {
  /** Routes of the same gateway whose paths may overlap with those of this route, itself among them. */
  near(route: RouteClaim): readonly RouteClaim[];
}

/** The routes of all gateways, found by the first segments of their paths. */
export class RouteIndex implements RouteLookup {
  private readonly routes = new Set<RouteClaim>();

  add(route: RouteClaim): void {
    this.routes.add(route);
  }

  remove(route: RouteClaim): void {
    this.routes.delete(route);
  }

  all(): Iterable<RouteClaim> {
    return this.routes;
  }

  near(route: RouteClaim): readonly RouteClaim[] {
    return [...this.routes].filter(other => other.gateway === route.gateway);
  }
}
