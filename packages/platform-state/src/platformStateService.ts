import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { forgeServiceRef } from '@slipway/forge';
import { parsePlatformLayout } from '@slipway/platform-layout';
import { ForgePlatformState } from './ForgePlatformState';
import type { PlatformState } from './PlatformState';

/** The state of the platform repository that `slipway.repository` names, one for all plugins. */
export const platformStateServiceRef = createServiceRef<PlatformState>({
  id: 'slipway.platform-state',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        config: coreServices.rootConfig,
        forge: forgeServiceRef,
        logger: coreServices.rootLogger,
      },
      factory: ({ config, forge, logger }) =>
        new ForgePlatformState({
          forge,
          layout: parsePlatformLayout(config.getOptional('slipway.platform')),
          logger,
        }),
    }),
});
