import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { auditQueueServiceRef } from './auditQueueService';
import { createEventLog } from './createEventLog';
import { StoringAuditor } from './StoringAuditor';

/** Replaces `coreServices.auditor` by one that also keeps what it is told. */
export const auditorServiceFactory = createServiceFactory({
  service: coreServices.auditor,
  deps: {
    auth: coreServices.auth,
    config: coreServices.rootConfig,
    httpAuth: coreServices.httpAuth,
    logger: coreServices.logger,
    plugin: coreServices.pluginMetadata,
    queue: auditQueueServiceRef,
  },
  factory: ({ config, logger, queue, ...deps }) =>
    new StoringAuditor({
      deps,
      log: createEventLog(config, logger),
      keep: record => queue.append(record),
    }),
});
