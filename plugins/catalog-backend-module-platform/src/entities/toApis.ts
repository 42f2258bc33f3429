import type { Entity } from '@backstage/catalog-model';
import { valueOf } from '@slipway/platform-model';
import { annotate, type Annotations } from './annotate';
import {
  findApi,
  listRoutes,
  methodsOf,
  pathsOf,
  type OwnRoute,
} from './listRoutes';
import type { OwnFiles } from './OwnFiles';
import type { Repository } from './Repository';
import type { Belonging, Said } from './Said';

/** The APIs of an application. */
export interface Apis {
  readonly all: readonly Said[];
  /** Those of them that a gateway serves. */
  readonly served: readonly Said[];
}

/**
 * One API for each route that a gateway serves: the one that the catalog file declares, so that nothing is there
 * twice, or one that says no more than the route.
 */
export function toApis(
  own: OwnFiles,
  belonging: Belonging,
  repository: Repository,
): Apis {
  const { application, declarations } = own;
  const catalogPath = application.catalogInfo?.path ?? application.path;
  const declared = declarations.entities
    .filter(({ entity }) => entity.kind === 'API')
    .map(({ entity, line }) => ({
      entity,
      line,
      facts: application.catalogInfo?.facts.entities.find(
        facts => facts.line === line,
      ),
      routes: [] as OwnRoute[],
    }));
  const routes = listRoutes(own);
  const undeclared: OwnRoute[] = [];
  for (const route of routes) {
    // Where there is one of each, they are meant for each other.
    const only = declared.length === 1 && routes.length === 1;
    const api = only ? declared[0] : findApi(route, declared);
    if (api) api.routes.push(route);
    else undeclared.push(route);
  }

  const said = declared.map(({ entity, line, routes: its }) => ({
    path: catalogPath,
    line,
    entity: annotate(
      entity,
      repository,
      { path: catalogPath },
      its.length > 0 ? describeRoutes(its) : {},
    ),
  }));
  const taken = new Set(declared.map(({ entity }) => entity.metadata.name));
  const made = undeclared.map(route => ({
    path: route.path,
    line: route.route.line,
    entity: annotate(
      makeApi(nameApi(application.name, route, taken), route, belonging),
      repository,
      { path: route.path },
      describeRoutes([route]),
    ),
  }));
  return {
    all: [...said, ...made],
    served: [
      ...said.filter((_, index) => declared[index].routes.length > 0),
      ...made,
    ],
  };
}

function makeApi(
  name: string,
  own: OwnRoute,
  { namespace, ...belonging }: Belonging,
): Entity {
  const methods = methodsOf([own]).join(', ') || 'any method';
  const paths = pathsOf([own]).join(', ') || 'any path';
  const definition = `${methods} ${paths} at the gateway ${own.gateway}`;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: { name, ...(namespace && { namespace }) },
    spec: { type: 'route', ...belonging, definition },
  };
}

/** The route's own name; routes without one, or of two gateways with one name, are counted. */
function nameApi(
  application: string,
  { route }: OwnRoute,
  taken: Set<string>,
): string {
  const wanted = valueOf(route.name) ?? application;
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
  taken.add(name);
  return name;
}

function describeRoutes(routes: readonly OwnRoute[]): Annotations {
  return {
    'slipway.dev/gateway': [
      ...new Set(routes.map(({ gateway }) => gateway)),
    ].join(),
    'slipway.dev/routes': pathsOf(routes).join(),
    'slipway.dev/methods': methodsOf(routes).join() || undefined,
  };
}
