import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { auditReadPermission } from '@slipway/permissions';
import { auditQueueServiceRef } from './auditor/auditQueueService';
import { logAnchor } from './logAnchor';
import { createRouter } from './router';
import { parseAuditSettings } from './settings/parseAuditSettings';
import { DatabaseAuditStore } from './store/DatabaseAuditStore';
import { migrateAudit } from './store/migrateAudit';

/** A database that does not answer holds up a shutdown no longer. */
const LONGEST_LAST_WRITE_MS = 10_000;

/** `/api/audit`: what was told to the auditor of any plugin, kept so that nobody can change it unseen. */
export const auditPlugin = createBackendPlugin({
  pluginId: 'audit',
  register({ registerInit }) {
    registerInit({
      deps: {
        auditor: coreServices.auditor,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        queue: auditQueueServiceRef,
        scheduler: coreServices.scheduler,
      },
      async init({ config, database, lifecycle, queue, ...services }) {
        const { httpRouter, logger, permissionsRegistry, scheduler } = services;
        const settings = parseAuditSettings(
          config.getOptional('slipway.audit'),
          config.getOptionalString('slipway.mode'),
        );
        const knex = await database.getClient();
        if (!database.migrations?.skip) await migrateAudit(knex);
        const store = new DatabaseAuditStore(knex, {
          key: settings.key,
          logger,
        });
        queue.attach(store);
        // The database is there until the plugins are shut down.
        lifecycle.addShutdownHook(() => queue.stop(LONGEST_LAST_WRITE_MS));

        permissionsRegistry.addPermissions([auditReadPermission]);
        httpRouter.use(createRouter({ ...services, settings, store }));
        await scheduler.scheduleTask({
          id: 'audit-anchor',
          frequency: { hours: 1 },
          timeout: { minutes: 1 },
          fn: async () => logAnchor(logger, await store.readHead()),
        });
      },
    });
  },
});
