import type {
  HttpAuthService,
  HttpRouterService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { Config } from '@backstage/config';
import { fleetPermissions } from '@slipway/plugin-fleet-common';
import type { Knex } from 'knex';
import { DeliveryReader } from './delivery/DeliveryReader';
import { createSamplePast } from './delivery/SamplePast';
import { parseDeliverySettings } from './delivery/DeliverySettings';
import { measureProviders } from './metrics/measureProviders';
import {
  fleetServiceResourceRef,
  fleetServiceRules,
} from './permission/fleetServiceRules';
import { findServices } from './permission/findServices';
import { VisibilityReader } from './permission/VisibilityReader';
import { FleetReader } from './query/FleetReader';
import { createRouter } from './router';
import type { DatabaseFleetStore } from './store/DatabaseFleetStore';

/**
 * Starts what reads the fleet: who asks over HTTP is told what the database says, in every replica.
 *
 * @returns what they are told from
 */
export async function startReading(options: {
  readonly config: Config;
  readonly httpAuth: HttpAuthService;
  readonly httpRouter: HttpRouterService;
  readonly knex: Knex;
  readonly logger: LoggerService;
  readonly metrics: MetricsService;
  readonly permissions: PermissionsService;
  readonly permissionsRegistry: PermissionsRegistryService;
  readonly store: DatabaseFleetStore;
}): Promise<FleetReader> {
  const { httpAuth, knex, permissions, permissionsRegistry, store } = options;
  measureProviders(options.metrics, knex);
  const reader = new FleetReader(knex);
  permissionsRegistry.addResourceType({
    resourceRef: fleetServiceResourceRef,
    permissions: fleetPermissions,
    rules: Object.values(fleetServiceRules),
    getResources: async refs => findServices(await reader.current(), refs),
  });
  const deliveries = new DeliveryReader(
    knex,
    createSamplePast(
      options.config.getOptionalString('slipway.delivery.samples'),
      options.logger,
    ),
  );
  options.httpRouter.use(
    createRouter({
      httpAuth,
      reader,
      deliveries,
      settings: parseDeliverySettings(options.config),
      store,
      visibilities: new VisibilityReader(permissions, permissionsRegistry),
    }),
  );
  // The first who asks need not wait for all of it to be read; nobody waits for the past of many years.
  deliveries.current().catch(error => {
    options.logger.warn(
      `Deliveries are read when somebody asks for them, because now they cannot be: ${error.message}`,
    );
  });
  await reader.current();
  return reader;
}
