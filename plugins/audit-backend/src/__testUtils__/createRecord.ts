import type { AuditRecord } from '@slipway/plugin-audit-common';

let count = 0;

/** A record that differs from all others. */
export function createRecord(changes: Partial<AuditRecord> = {}): AuditRecord {
  count += 1;
  return {
    key: `key-${count}`,
    operation: `operation-${count}`,
    at: '2026-01-01T00:00:00.000Z',
    plugin: 'scaffolder',
    event: 'task',
    severity: 'medium',
    status: 'succeeded',
    actor: 'user:default/ana',
    onBehalfOf: null,
    ip: null,
    hostname: null,
    userAgent: null,
    request: null,
    service: null,
    application: null,
    error: null,
    meta: {},
    ...changes,
  };
}
