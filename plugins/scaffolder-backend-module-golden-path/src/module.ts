import {
  coreServices,
  createBackendModule,
  type RootConfigService,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { readDurationFromConfig } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import {
  scaffolderTaskBrokerExtensionPoint,
  scaffolderTemplatingExtensionPoint,
} from '@backstage/plugin-scaffolder-node/alpha';
import { durationToMilliseconds } from '@backstage/types';
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
import { AttemptBroker, migrateAttempts, takeTurn } from './attempts';
import { auditActions } from './auditAction';
import { createProposeAction } from './createProposeAction';
import { createProveAction } from './createProveAction';
import { createQueue } from './createQueue';
import { createRenderAction } from './createRenderAction';
import { measureCreations } from './measureCreations';
import { ForgeSlots } from './pace/ForgeSlots';
import { rereadTemplates } from './rereadTemplates';

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
        tasks: scaffolderTaskBrokerExtensionPoint,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        reader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        scheduler: coreServices.scheduler,
        approvals: approvalServiceRef,
        forge: forgeServiceRef,
        state: platformStateServiceRef,
      },
      async init({
        actions,
        auditor,
        templating,
        tasks,
        auth,
        catalog,
        config,
        database,
        permissions,
        permissionsRegistry,
        reader,
        userInfo,
        logger,
        metrics,
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
        const knex = await database.getClient();
        if (!database.migrations?.skip) await migrateAttempts(knex);
        const attempts = new AttemptBroker(knex, {
          auth,
          logger,
          staleSeconds: readStaleSeconds(config),
        });
        tasks.setTaskBroker(attempts);
        const enqueue = createQueue();
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
            attempts,
            // One after the other in this process, so that it holds one connection; then among all replicas.
            inTurn: work => enqueue(() => takeTurn(knex, work)),
            slots: new ForgeSlots(knex),
          }),
        );
        measureCreations(metrics, database);
        await scheduler.scheduleTask({
          id: 'slipway-remove-orphans',
          frequency: { minutes: 10 },
          initialDelay: { minutes: 2 },
          timeout: { minutes: 5 },
          fn: async () => {
            const hasRested = (creation: string) =>
              attempts.hasRested(creation);
            for (const second of await forge.withdrawSeconds(hasRested))
              logger.warn(
                `Closed the pull request #${second.number}: the creation ${second.creation} had #${second.first.number} before`,
              );
            const removed = await forge.removeOrphans(hasRested);
            for (const { branch, commit, creation } of removed)
              logger.warn(
                `Removed the branch ${branch} (${commit}), which the creation ${creation} left behind without a pull request`,
              );
          },
        });
        await scheduler.scheduleTask({
          id: 'slipway-reread-templates',
          // Once for each start of a portal; whatever else changes them, the catalog notices in its rounds.
          frequency: { hours: 24 },
          initialDelay: { seconds: 5 },
          timeout: { minutes: 1 },
          scope: 'local',
          fn: () => rereadTemplates(catalog, auth),
        });
      },
    });
  },
});

/** A replica that says nothing for so long is taken for dead; a living one that is robbed loses nothing but time. */
function readStaleSeconds(config: RootConfigService): number {
  const key = 'scaffolder.taskRecovery.staleTimeout';
  if (!config.has(key)) return 5;
  return durationToMilliseconds(readDurationFromConfig(config, { key })) / 1000;
}
