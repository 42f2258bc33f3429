import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { forgeServiceRef } from '@slipway/forge';
import { parsePlatformLayout } from '@slipway/platform-layout';
import { PlatformEntityProvider } from './PlatformEntityProvider';

/** Keeps the catalog equal to the base branch of the platform repository. */
export const catalogModulePlatform = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'platform',
  register({ registerInit }) {
    registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        forge: forgeServiceRef,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ catalog, config, forge, logger, scheduler }) {
        catalog.addEntityProvider(
          new PlatformEntityProvider({
            forge,
            layout: parsePlatformLayout(config.getOptional('slipway.platform')),
            logger,
            // One call to the forge a sweep, and nothing more while the branch stands still. Each replica sweeps
            // by itself: a shared lock would stall them all when its holder is killed.
            taskRunner: scheduler.createScheduledTaskRunner({
              frequency: { seconds: 10 },
              timeout: { minutes: 5 },
              scope: 'local',
            }),
          }),
        );
      },
    });
  },
});
