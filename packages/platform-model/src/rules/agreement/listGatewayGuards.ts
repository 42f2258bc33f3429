import type { Application } from '../../model/Application';
import type { World } from '../../model/World';
import type { KongPlugin, KongRoute } from '../../readers/Facts';
import { valueOf } from '../../syntax/Located';
import { isGuard } from '../kong/KONG_PLUGINS';
import { listOwnServices } from './ownArtefacts';

/** A route of an application, and who checks the callers of it. */
export interface GuardedRoute {
  readonly path: string;
  readonly route: KongRoute;
  /** The nearest ones: those of the route, else those of its service. */
  readonly guards: readonly KongPlugin[];
}

/** The routes of an application with their guards at the gateway. */
export function listGatewayGuards(
  application: Application,
  world: World,
): GuardedRoute[] {
  return listOwnServices(application, world).flatMap(({ path, item }) => {
    const above = item.plugins.filter(isNamedGuard);
    return item.routes.map(route => {
      const own = route.plugins.filter(isNamedGuard);
      return { path, route, guards: own.length > 0 ? own : above };
    });
  });
}

function isNamedGuard({ name }: KongPlugin): boolean {
  return isGuard(valueOf(name));
}
