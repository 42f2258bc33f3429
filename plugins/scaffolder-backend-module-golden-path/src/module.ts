import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { scaffolderTemplatingExtensionPoint } from '@backstage/plugin-scaffolder-node/alpha';
import { forgeServiceRef } from '@slipway/forge';
import { templateFilters } from '@slipway/golden-path';
import { parsePlatformLayout } from '@slipway/platform-layout';
import {
  createForAnyGroupPermission,
  createPublicRoutePermission,
} from '@slipway/permissions';
import { parseRuleSettings } from '@slipway/platform-model';
import { platformStateServiceRef } from '@slipway/platform-state';
import { approvalServiceRef } from '@slipway/plugin-approval-node';
import { auditActions } from './auditAction';
import { createProposeAction } from './createProposeAction';
import { createProveAction } from './createProveAction';
import { createRenderAction } from './createRenderAction';
import { rereadTemplates } from './rereadTemplates';
import { wakeOpenTasks } from './wakeOpenTasks';

/** Adds `slipway:service:render`, `slipway:service:prove` and `slipway:service:propose`, and the filters that skeletons use. */
export const scaffolderModuleGoldenPath = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'golden-path',
  register({ registerInit }) {
    registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        templating: scaffolderTemplatingExtensionPoint,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        reader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
        approvals: approvalServiceRef,
        forge: forgeServiceRef,
        state: platformStateServiceRef,
      },
      async init({
        actions,
        auditor,
        templating,
        auth,
        catalog,
        config,
        database,
        permissions,
        permissionsRegistry,
        reader,
        userInfo,
        logger,
        scheduler,
        approvals,
        forge,
        state,
      }) {
        permissionsRegistry.addPermissions([
          createForAnyGroupPermission,
          createPublicRoutePermission,
        ]);
        const authorities = { auth, catalog, permissions, userInfo };
        const layout = parsePlatformLayout(
          config.getOptional('slipway.platform'),
        );
        const integrations = ScmIntegrations.fromConfig(config);
        const prover = {
          state,
          rules: parseRuleSettings(config.getOptional('slipway.rules')),
        };
        // A skeleton renders the same with the stock fetch:template.
        templating.addTemplateFilters({ ...templateFilters });
        auditActions(actions, auditor).addActions(
          createRenderAction({
            layout,
            reader,
            integrations,
            authorities,
            logger,
          }),
          createProveAction({ layout, forge, prover, authorities, logger }),
          createProposeAction({
            layout,
            forge,
            prover,
            authorities,
            approvals,
            logger,
          }),
        );
        await scheduler.scheduleTask({
          id: 'slipway-reread-templates',
          // Once for each start of a portal; whatever else changes them, the catalog notices in its rounds.
          frequency: { hours: 24 },
          initialDelay: { seconds: 5 },
          timeout: { minutes: 1 },
          scope: 'local',
          fn: () => rereadTemplates(catalog, auth),
        });
        await scheduler.scheduleTask({
          id: 'slipway-wake-open-tasks',
          frequency: { seconds: 5 },
          // The tables are the scaffolder's, which makes them when it starts.
          initialDelay: { seconds: 5 },
          timeout: { seconds: 30 },
          scope: 'local',
          fn: async () => {
            const woken = await wakeOpenTasks(database);
            if (woken > 0) logger.warn(`Woke ${woken} creations`);
          },
        });
      },
    });
  },
});
