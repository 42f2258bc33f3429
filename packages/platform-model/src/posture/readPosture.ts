import type { Application } from '../model/Application';
import type { World } from '../model/World';
import { listOwnServices } from '../rules/agreement/ownArtefacts';
import { nameOf } from '../rules/kong/listPlugins';
import { valueOf, type Fact } from '../syntax/Located';
import { judgePosture } from './judgePosture';
import { readCode } from './readCode';
import { readDeclared } from './readDeclared';
import { listServedRoutes, readGateway, type ServedRoute } from './readGateway';
import { readOutsideCode } from './readOutsideCode';
import type { LatestGuards, RoutePosture, StatedGuard } from './RoutePosture';

/**
 * Reads who may call each route that a gateway serves for an application: what is meant, and who checks. It depends on
 * the files of the application, on the shared files of its gateways, and on who else claims its name.
 */
export function readPosture(
  application: Application,
  world: World,
  latest: LatestGuards,
): RoutePosture[] {
  const declared = readDeclared(application);
  return listServedRoutes(application, listOwnServices(application, world)).map(
    served => readRoute(application, world, latest, served, declared),
  );
}

function readRoute(
  application: Application,
  world: World,
  latest: LatestGuards,
  served: ServedRoute,
  declared: StatedGuard,
): RoutePosture {
  const { reading, route } = served;
  const gateway = readGateway(served, world);
  const code =
    readOutsideCode(application) ?? readCode(application, latest, served);
  return {
    gateway: reading.place.gateway ?? '',
    name: valueOf(route.name) ?? null,
    paths: valuesOf(route.paths ?? []),
    methods: route.methods ? valuesOf(route.methods) : null,
    hosts: route.hosts ? valuesOf(route.hosts) : null,
    place: { path: reading.path, line: route.line },
    declared,
    enforced: gateway.stated,
    code: code.stated,
    ...judgePosture({
      name: application.name,
      route: `the Kong route ${nameOf(route.name)}`,
      place: { path: application.path, line: 1 },
      declared,
      gateway,
      code,
    }),
  };
}

function valuesOf(facts: readonly Fact<string>[]): string[] {
  return facts.flatMap(fact => valueOf(fact) ?? []);
}
