import type { Application } from '../model/Application';
import type { World } from '../model/World';
import { listOwnServices } from '../rules/agreement/ownArtefacts';
import { listRoutePaths } from '../routing/RoutePath';
import type { RoutedPath } from '../routing/RoutedPath';
import { valueOf } from '../syntax/Located';
import { listServedRoutes } from './readGateway';

/** The paths that gateways serve for an application, as data. What of a route cannot be known is left out. */
export function listRoutedPaths(
  application: Application,
  world: World,
): RoutedPath[] {
  return listServedRoutes(
    application,
    listOwnServices(application, world),
  ).flatMap(({ reading, route }) =>
    listRoutePaths(route).map(
      ({ pattern, methods, hosts, headers, snis, regexPriority }) => ({
        gateway: reading.place.gateway ?? '',
        route: valueOf(route.name) ?? null,
        path: pattern.text,
        methods: methods ? [...methods] : null,
        hosts: hosts ?? null,
        headers: headers
          ? Object.fromEntries(
              [...headers].map(([name, values]) => [name, [...values]]),
            )
          : null,
        snis: snis ? [...snis] : null,
        regexPriority,
      }),
    ),
  );
}
