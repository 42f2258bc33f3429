import {
  valueOf,
  type EntityFacts,
  type Fact,
  type KongRoute,
} from '@slipway/platform-model';
import type { OwnFiles } from './OwnFiles';

/** A route that a gateway serves for an application. */
export interface OwnRoute {
  /** Of the file that says it. */
  readonly path: string;
  readonly gateway: string;
  readonly route: KongRoute;
}

/** The routes of an application. */
export function listRoutes({ services }: OwnFiles): OwnRoute[] {
  return services.flatMap(({ path, place, item }) =>
    item.routes.map(route => ({ path, gateway: place.gateway ?? '', route })),
  );
}

/** The paths of routes, each once; a regular expression starts with `~`. */
export function pathsOf(routes: readonly OwnRoute[]): string[] {
  return textsOf(routes.flatMap(({ route }) => route.paths ?? []));
}

/** The methods of routes, each once; none where any is served. */
export function methodsOf(routes: readonly OwnRoute[]): string[] {
  return routes.some(({ route }) => !route.methods)
    ? []
    : textsOf(routes.flatMap(({ route }) => route.methods ?? []));
}

/** Finds the API that is meant by a route: it bears the route's name, or one of its operations lies below the route. */
export function findApi<T extends { readonly facts?: EntityFacts }>(
  { route }: OwnRoute,
  apis: readonly T[],
): T | undefined {
  const name = valueOf(route.name);
  const paths = textsOf(route.paths ?? []);
  return (
    apis.find(({ facts }) => name && valueOf(facts?.name) === name) ??
    apis.find(({ facts }) =>
      facts?.operations?.some(operation =>
        paths.some(path => liesBelow(operation.path, path)),
      ),
    )
  );
}

function liesBelow(path: string, above: string): boolean {
  const beginning = above.endsWith('/') ? above : `${above}/`;
  return path === above || path.startsWith(beginning);
}

function textsOf(facts: readonly Fact<string>[]): string[] {
  return [...new Set(facts.flatMap(fact => valueOf(fact) ?? []))];
}
