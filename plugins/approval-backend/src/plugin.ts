import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  approvalDecidePermission,
  approvalReadPermission,
} from '@slipway/permissions';
import { CreationResumer } from './CreationResumer';
import { readSettings } from './readSettings';
import { RoleHolders } from './RoleHolders';
import { createRouter } from './router';
import { DatabaseApprovalStore } from './store/DatabaseApprovalStore';
import { migrateApprovals } from './store/migrateApprovals';

/** `/api/approval`: what waits for a second person, and what became of it. */
export const approvalPlugin = createBackendPlugin({
  pluginId: 'approval',
  register({ registerInit }) {
    registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
      },
      async init({
        auditor,
        auth,
        catalog,
        config,
        database,
        discovery,
        httpAuth,
        httpRouter,
        logger,
        permissions,
        permissionsRegistry,
        scheduler,
      }) {
        const { appUrl, groups, lapseAfterDays } = readSettings(config);
        permissionsRegistry.addPermissions([
          approvalDecidePermission,
          approvalReadPermission,
        ]);
        const knex = await database.getClient();
        if (!database.migrations?.skip) await migrateApprovals(knex);
        const store = new DatabaseApprovalStore(knex, lapseAfterDays);
        const holders = new RoleHolders({ auth, catalog }, groups);
        const resumer = new CreationResumer({
          auth,
          discovery,
          logger,
          store,
        });
        httpRouter.use(
          createRouter({
            auditor,
            holders,
            httpAuth,
            permissions,
            resumer,
            store,
            appUrl,
          }),
        );
        await scheduler.scheduleTask({
          id: 'approval-resume',
          // For what was decided while its creation, or a backend, could not hear of it.
          frequency: { seconds: 10 },
          initialDelay: { seconds: 5 },
          timeout: { minutes: 1 },
          scope: 'global',
          fn: () => resumer.resumeAll(),
        });
      },
    });
  },
});
