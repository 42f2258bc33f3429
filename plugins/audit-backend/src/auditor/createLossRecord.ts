import type { AuditRecord } from '@slipway/plugin-audit-common';
import { randomUUID } from 'node:crypto';

/** Says in the log itself that events are missing from it. */
export function createLossRecord(count: number, now: Date): AuditRecord {
  return {
    key: randomUUID(),
    operation: randomUUID(),
    at: now.toISOString(),
    plugin: 'audit',
    event: 'events-lost',
    severity: 'critical',
    status: 'failed',
    actor: 'plugin:audit',
    onBehalfOf: null,
    ip: null,
    hostname: null,
    userAgent: null,
    request: null,
    service: null,
    application: null,
    error: {
      name: 'EventsLost',
      message: `${count} events could not be kept; the backend's log has them`,
    },
    meta: { count },
  };
}
