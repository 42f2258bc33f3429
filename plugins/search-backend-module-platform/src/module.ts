import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { FleetClient } from './FleetClient';
import { listCollators } from './listCollators';
import { runWhenChanged } from './runWhenChanged';

/** Puts what the fleet and the catalog know into the index, soon after they know it. */
export const searchModulePlatform = createBackendModule({
  pluginId: 'search',
  moduleId: 'platform',
  register({ registerInit }) {
    registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        discovery: coreServices.discovery,
        index: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, catalog, discovery, index, scheduler }) {
        const fleet = new FleetClient({ auth, discovery });
        const { ofFleet, ofCatalog } = listCollators({ auth, catalog, fleet });
        const often = scheduler.createScheduledTaskRunner({
          // After a change among ten thousand services PostgreSQL takes some ten seconds.
          frequency: { seconds: 30 },
          initialDelay: { seconds: 5 },
          // A replica that is killed while it indexes keeps the others from it for so long.
          timeout: { minutes: 2 },
        });
        for (const factory of ofFleet)
          index.addCollator({
            factory,
            schedule: runWhenChanged(often, () => fleet.readRevision()),
          });
        // They are a few dozen; what has not changed is not written again.
        for (const factory of ofCatalog)
          index.addCollator({
            factory,
            schedule: scheduler.createScheduledTaskRunner({
              frequency: { seconds: 60 },
              initialDelay: { seconds: 10 },
              timeout: { minutes: 2 },
            }),
          });
      },
    });
  },
});
