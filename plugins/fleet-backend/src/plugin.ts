import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { forgeServiceRef } from '@slipway/forge';
import { platformStateServiceRef } from '@slipway/platform-state';
import {
  fleetDeployStatusExtensionPoint,
  type DeployStatusProvider,
} from '@slipway/plugin-fleet-node';
import { EndedPullRequests } from './audit/EndedPullRequests';
import { startTelling } from './news/startTelling';
import { createSignaller } from './signal/createSignaller';
import { startReading } from './startReading';
import { startWriting } from './startWriting';
import { DatabaseFleetStore } from './store/DatabaseFleetStore';
import { migrateFleet } from './store/migrateFleet';

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
        auditor: coreServices.auditor,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        forge: forgeServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        state: platformStateServiceRef,
      },
      async init({ auditor, database, logger, signals, ...services }) {
        const knex = await database.getClient();
        if (!database.migrations?.skip) await migrateFleet(knex);
        const store = new DatabaseFleetStore(
          knex,
          createSignaller(signals, logger),
        );
        const reader = await startReading({
          ...{ ...services, knex, logger, store },
        });
        await startTelling({ ...services, knex, logger, reader, store });
        const ended = new EndedPullRequests({ auditor, knex });
        await services.scheduler.scheduleTask({
          id: 'fleet-ended-pull-requests',
          frequency: { seconds: 30 },
          timeout: { minutes: 1 },
          scope: 'local',
          fn: () => ended.tell(),
        });
        await startWriting({
          ...{ ...services, logger, store },
          providers: [...providers.values()],
        });
      },
    });
  },
});
