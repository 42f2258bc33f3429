import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { forgeServiceRef } from '@slipway/forge';
import { parseRuleSettings } from '@slipway/platform-model';
import { platformStateServiceRef } from '@slipway/platform-state';
import { Curation } from './Curation';
import { createRouter } from './router';
import { DatabaseVersionStore } from './store/DatabaseVersionStore';
import { migrateCuration } from './store/migrateCuration';
import { TemplateFolder } from './templates/TemplateFolder';

/** `/api/curation/v1`: templates as the platform team curates them. */
export const curationPlugin = createBackendPlugin({
  pluginId: 'curation',
  register({ registerInit }) {
    registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        forge: forgeServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        reader: coreServices.urlReader,
        scheduler: coreServices.scheduler,
        state: platformStateServiceRef,
      },
      async init({
        auth,
        catalog,
        config,
        database,
        forge,
        httpAuth,
        httpRouter,
        logger,
        permissions,
        reader,
        scheduler,
        state,
      }) {
        const knex = await database.getClient();
        if (!database.migrations?.skip) await migrateCuration(knex);
        const integrations = ScmIntegrations.fromConfig(config);
        const curation = new Curation({
          catalog,
          forge,
          folder: new TemplateFolder({ reader, integrations, logger }),
          rules: parseRuleSettings(config.getOptional('slipway.rules')),
          state,
          store: new DatabaseVersionStore(knex),
        });
        httpRouter.use(createRouter({ curation, httpAuth, permissions }));
        await scheduler.scheduleTask({
          id: 'curation-read-templates',
          frequency: { minutes: 10 },
          // The catalog has read none before.
          initialDelay: { seconds: 30 },
          timeout: { minutes: 5 },
          scope: 'global',
          fn: async () =>
            curation.readAll(await auth.getOwnServiceCredentials()),
        });
      },
    });
  },
});
