import type { FleetService } from './FleetService';

/** One path of a route that a gateway serves, and the application that it leads to. */
export interface FleetRoute
  extends Pick<
    FleetService,
    'entityRef' | 'name' | 'service' | 'application' | 'owner' | 'state'
  > {
  readonly gateway: string;
  /** The route's name at the gateway; null where it has none. */
  readonly route: string | null;
  /** As it is written; a regular expression starts with `~`. Empty: any path. */
  readonly path: string;
  /** null: any. */
  readonly methods: readonly string[] | null;
  /** null: any. */
  readonly hosts: readonly string[] | null;
  /** The names of the headers that it depends on. */
  readonly headers: readonly string[];
}

/** A page of routes. */
export interface FleetRoutes {
  readonly items: readonly FleetRoute[];
  /** How many there are on all pages. */
  readonly totalItems: number;
}
