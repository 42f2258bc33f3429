import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { scaffolderTemplatingExtensionPoint } from '@backstage/plugin-scaffolder-node/alpha';
import { forgeServiceRef } from '@slipway/forge';
import { templateFilters } from '@slipway/golden-path';
import { parsePlatformLayout } from '@slipway/platform-layout';
import { createProposeAction } from './createProposeAction';
import { createRenderAction } from './createRenderAction';

/** Adds `slipway:service:render` and `slipway:service:propose`, and the filters that skeletons use. */
export const scaffolderModuleGoldenPath = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'golden-path',
  register({ registerInit }) {
    registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        templating: scaffolderTemplatingExtensionPoint,
        config: coreServices.rootConfig,
        reader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
        logger: coreServices.logger,
        forge: forgeServiceRef,
      },
      async init({
        actions,
        templating,
        config,
        reader,
        userInfo,
        logger,
        forge,
      }) {
        const layout = parsePlatformLayout(
          config.getOptional('slipway.platform'),
        );
        const integrations = ScmIntegrations.fromConfig(config);
        // A skeleton renders the same with the stock fetch:template.
        templating.addTemplateFilters({ ...templateFilters });
        actions.addActions(
          createRenderAction({
            layout,
            reader,
            integrations,
            userInfo,
            logger,
          }),
          createProposeAction({ layout, forge, userInfo, logger }),
        );
      },
    });
  },
});
