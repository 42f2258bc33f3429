import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  FLEET_CHANNEL,
  fleetPermissions,
  type FleetSignal,
} from '@slipway/plugin-fleet-common';
import {
  fleetDeployStatusExtensionPoint,
  type DeployStatusProvider,
} from '@slipway/plugin-fleet-node';
import {
  fleetServiceResourceRef,
  fleetServiceRules,
} from './permission/fleetServiceRules';
import { VisibilityReader } from './permission/VisibilityReader';
import { FleetReader } from './query/FleetReader';
import { createRouter } from './router';
import { createTeller } from './signal/createTeller';
import { DatabaseFleetStore } from './store/DatabaseFleetStore';
import { migrateFleet } from './store/migrateFleet';

/** Browsers that hear of a change ask again: not more often than a person can follow. */
const SIGNAL_EVERY_MS = 250;

/** `/api/fleet`: the services of the platform repository, their guards and their deployments. */
export const fleetPlugin = createBackendPlugin({
  pluginId: 'fleet',
  register({ registerExtensionPoint, registerInit }) {
    const providers = new Map<string, DeployStatusProvider>();
    registerExtensionPoint(fleetDeployStatusExtensionPoint, {
      addProvider(provider) {
        if (providers.has(provider.id))
          throw new Error(`There are two deploy providers ${provider.id}`);
        providers.set(provider.id, provider);
      },
    });

    registerInit({
      deps: {
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        signals: signalsServiceRef,
      },
      async init({
        database,
        httpAuth,
        httpRouter,
        logger,
        permissions,
        permissionsRegistry,
        signals,
      }) {
        const knex = await database.getClient();
        if (!database.migrations?.skip) await migrateFleet(knex);
        const tell = createTeller(revision => {
          const message: FleetSignal = { revision };
          signals
            .publish({
              recipients: { type: 'broadcast' },
              channel: FLEET_CHANNEL,
              message: { ...message },
            })
            .catch(error => logger.warn('Browsers hear no news', error));
        }, SIGNAL_EVERY_MS);
        const store = new DatabaseFleetStore(knex, tell);
        const reader = new FleetReader(knex);
        permissionsRegistry.addResourceType({
          resourceRef: fleetServiceResourceRef,
          permissions: fleetPermissions,
          rules: Object.values(fleetServiceRules),
        });
        httpRouter.use(
          createRouter({
            httpAuth,
            reader,
            store,
            visibilities: new VisibilityReader(
              permissions,
              permissionsRegistry,
            ),
          }),
        );
        // The first who asks need not wait for all of it to be read.
        await reader.current();

        // What writes the fleet starts here, with `store` and `providers`.
      },
    });
  },
});
