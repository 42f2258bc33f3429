import type {
  HttpAuthService,
  HttpRouterService,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { fleetPermissions } from '@slipway/plugin-fleet-common';
import type { Knex } from 'knex';
import {
  fleetServiceResourceRef,
  fleetServiceRules,
} from './permission/fleetServiceRules';
import { VisibilityReader } from './permission/VisibilityReader';
import { FleetReader } from './query/FleetReader';
import { createRouter } from './router';
import type { DatabaseFleetStore } from './store/DatabaseFleetStore';

/** Starts what reads the fleet: who asks over HTTP is told what the database says, in every replica. */
export async function startReading(options: {
  readonly httpAuth: HttpAuthService;
  readonly httpRouter: HttpRouterService;
  readonly knex: Knex;
  readonly permissions: PermissionsService;
  readonly permissionsRegistry: PermissionsRegistryService;
  readonly store: DatabaseFleetStore;
}): Promise<void> {
  const { httpAuth, knex, permissions, permissionsRegistry, store } = options;
  const reader = new FleetReader(knex);
  permissionsRegistry.addResourceType({
    resourceRef: fleetServiceResourceRef,
    permissions: fleetPermissions,
    rules: Object.values(fleetServiceRules),
  });
  options.httpRouter.use(
    createRouter({
      httpAuth,
      reader,
      store,
      visibilities: new VisibilityReader(permissions, permissionsRegistry),
    }),
  );
  // The first who asks need not wait for all of it to be read.
  await reader.current();
}
