import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { forgeServiceRef } from '@slipway/forge';
import { platformStateServiceRef } from '@slipway/platform-state';
import { hearPushes } from './hearPushes';
import { PlatformEntityProvider } from './PlatformEntityProvider';

/** Keeps the catalog equal to the base branch of the platform repository. */
export const catalogModulePlatform = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'platform',
  register({ registerInit }) {
    registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        events: eventsServiceRef,
        forge: forgeServiceRef,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
        state: platformStateServiceRef,
      },
      async init({ catalog, events, forge, logger, scheduler, state }) {
        const provider = new PlatformEntityProvider({
          state,
          forge,
          logger,
          // For pushes that nobody told us of: two calls a sweep, and nothing more while the branch stands still. Each
          // replica sweeps by itself: a shared lock would stall them all when its holder is killed.
          taskRunner: scheduler.createScheduledTaskRunner({
            frequency: { seconds: 20 },
            timeout: { minutes: 5 },
            scope: 'local',
          }),
        });
        catalog.addEntityProvider(provider);
        await hearPushes(events, forge, () => {
          provider
            .refresh()
            .catch(error => logger.error('Catalog not refreshed', error));
        });
      },
    });
  },
});
