import type { Application } from '../model/Application';
import type { FileReading } from '../model/FileReading';
import { gatewayOf } from '../model/listClaims';
import { nameOutside } from '../model/listArtefactNames';
import type { World } from '../model/World';
import type { KongPlugin, KongRoute, KongService } from '../readers/Facts';
import { NO_GUARD } from '../rules/agreement/describeGuard';
import { nameOf } from '../rules/kong/listPlugins';
import { valueOf } from '../syntax/Located';
import type { Checks } from './Checks';
import { sortPlugins } from './sortPlugins';
import { stateGuard } from './stateGuard';
import type { StatedGuard } from './RoutePosture';

/** The tag of a route that is open to everybody by intent. */
const PUBLIC = 'public';

/** A route of an application, and the file and service that it stands in. */
export interface ServedRoute {
  readonly reading: FileReading<'kong'>;
  readonly service: KongService;
  readonly route: KongRoute;
}

/** What a gateway does about the callers of a route. */
export interface GatewayChecks extends Checks {
  readonly stated: StatedGuard;
  /** True where the route says that it is open by intent. */
  readonly isPublic: boolean;
}

/** Plugins of one level, the file they stand in, and what they are for in a sentence. */
interface Level {
  readonly path: string;
  readonly scope: string;
  readonly plugins: readonly KongPlugin[];
}

/**
 * Reads which guards of the gateway check the callers of a route: those of the route itself, else of its service, else
 * of the gateway. One that is further away runs as well where it is another one, but can only turn more callers away.
 */
export function readGateway(
  { reading, service, route }: ServedRoute,
  world: World,
): GatewayChecks {
  const { path } = reading;
  const name = `route ${nameOf(route.name)}`;
  const bases = world
    .shared('kong')
    .filter(base => gatewayOf(base) === gatewayOf(reading));
  const levels: Level[] = [
    { path, scope: name, plugins: route.plugins },
    {
      path,
      scope: `service ${nameOf(service.name)}`,
      plugins: service.plugins,
    },
    ...[reading, ...bases].map(base => ({
      path: base.path,
      scope: 'every route',
      plugins: base.facts.plugins,
    })),
  ];
  const tag = route.tags.find(fact => valueOf(fact) === PUBLIC);
  const idle: Checks['gaps'][number][] = [];
  for (const level of levels) {
    const found = sortPlugins(level.plugins, level.path, level.scope);
    idle.push(...found.idle);
    const { checks, doubts } = found;
    if (checks.length > 0 || doubts.length > 0)
      return {
        checks,
        doubts,
        gaps: [],
        isPublic: false,
        stated: stateGuard(found, { guard: null, places: [] }),
      };
  }
  const doubts = [reading, ...bases]
    .filter(base => base.facts.isCut && !isOfAnother(base, reading, world))
    .map(base => ({
      about: `which guard ${name} has at the gateway`,
      why: `${base.path} cannot be read in full`,
      place: { path: base.path, line: 1 },
    }));
  const says = tag ? 'is public' : 'has no guard';
  const place = { path, line: tag?.line ?? route.line };
  return {
    checks: [],
    doubts,
    gaps:
      idle.length > 0
        ? idle
        : [{ message: `${name} ${says} at the gateway`, place }],
    isPublic: tag !== undefined,
    stated: stateGuard(
      { checks: [], doubts },
      {
        guard: tag ? NO_GUARD : null,
        places: tag ? [place] : idle.map(remark => remark.place),
      },
    ),
  };
}

/** A file that cannot be read looks as if it had no routes, and yet is an application's when it is called like one. */
function isOfAnother(
  base: FileReading<'kong'>,
  reading: FileReading<'kong'>,
  world: World,
): boolean {
  return (
    base.path !== reading.path &&
    world.claims('name', nameOutside(base).toLowerCase()).length > 0
  );
}

/** The routes that gateways serve for an application. */
export function listServedRoutes(
  { kong }: Application,
  services: readonly { readonly path: string; readonly item: KongService }[],
): ServedRoute[] {
  const byPath = new Map(kong.map(reading => [reading.path, reading]));
  return services.flatMap(({ path, item }) =>
    item.routes.map(route => ({
      reading: byPath.get(path)!,
      service: item,
      route,
    })),
  );
}
