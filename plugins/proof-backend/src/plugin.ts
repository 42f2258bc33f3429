import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { forgeServiceRef } from '@slipway/forge';
import { proofReadPermission } from '@slipway/permissions';
import { parseRuleSettings } from '@slipway/platform-model';
import { platformStateServiceRef } from '@slipway/platform-state';
import { createRouter } from './router';
import { SkeletonCache } from './SkeletonCache';
import { TemplateReader } from './TemplateReader';

/** `/api/proof/v1`: the snapshot that the wizard proves against. */
export const proofPlugin = createBackendPlugin({
  pluginId: 'proof',
  register({ registerInit }) {
    registerInit({
      deps: {
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        forge: forgeServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        reader: coreServices.urlReader,
        state: platformStateServiceRef,
        userInfo: coreServices.userInfo,
      },
      async init({
        catalog,
        config,
        forge,
        httpAuth,
        httpRouter,
        logger,
        permissions,
        permissionsRegistry,
        reader,
        state,
        userInfo,
      }) {
        permissionsRegistry.addPermissions([proofReadPermission]);
        const integrations = ScmIntegrations.fromConfig(config);
        httpRouter.use(
          createRouter({
            forge,
            httpAuth,
            permissions,
            rules: parseRuleSettings(config.getOptional('slipway.rules')),
            skeletons: new SkeletonCache({ reader, integrations, logger }),
            state,
            templates: new TemplateReader(catalog),
            userInfo,
          }),
        );
      },
    });
  },
});
