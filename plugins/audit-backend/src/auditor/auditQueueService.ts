import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { AuditQueue } from './AuditQueue';

/**
 * One queue a process: every plugin's auditor tells it, the audit plugin, which has a database, attaches that as soon as
 * it starts.
 */
export const auditQueueServiceRef = createServiceRef<AuditQueue>({
  id: 'slipway.audit.queue',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { logger: coreServices.rootLogger },
      factory: ({ logger }) =>
        new AuditQueue({ logger: logger.child({ plugin: 'audit' }) }),
    }),
});
