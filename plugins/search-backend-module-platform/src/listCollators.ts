import type { AuthService } from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { fleetServiceReadPermission } from '@slipway/plugin-fleet-common';
import { createCollator } from './createCollator';
import { describeGuards } from './documents/describeGuards';
import { describeImages } from './documents/describeImages';
import { describeRoute } from './documents/describeRoute';
import { describeService } from './documents/describeService';
import { describeTemplate } from './documents/describeTemplate';
import type { FleetClient } from './FleetClient';

/** Everything that can be found, each to those who may see it where it comes from. */
export function listCollators(options: {
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  readonly fleet: FleetClient;
}): Record<'ofFleet' | 'ofCatalog', DocumentCollatorFactory[]> {
  const { auth, catalog, fleet } = options;
  const visibilityPermission = fleetServiceReadPermission;
  return {
    ofFleet: [
      createCollator({
        type: 'service',
        visibilityPermission,
        list: () => map(fleet.listServices(), one => [describeService(one)]),
      }),
      createCollator({
        type: 'route',
        visibilityPermission,
        list: () => map(fleet.listRoutes(), one => [describeRoute(one)]),
      }),
      createCollator({
        type: 'guard',
        visibilityPermission,
        list: () => describeGuards(fleet.listServices()),
      }),
      createCollator({
        type: 'image',
        visibilityPermission,
        list: () => map(fleet.listServices(), describeImages),
      }),
    ],
    ofCatalog: [
      createCollator({
        type: 'template',
        visibilityPermission: catalogEntityReadPermission,
        async *list() {
          const { items } = await catalog.getEntities(
            { filter: { kind: 'Template' } },
            { credentials: await auth.getOwnServiceCredentials() },
          );
          yield* items.map(describeTemplate);
        },
      }),
    ],
  };
}

async function* map<T, D>(
  given: AsyncIterable<T>,
  describe: (one: T) => readonly D[],
): AsyncIterable<D> {
  for await (const one of given) yield* describe(one);
}
