import type { AuditItem, AuditRecord } from '@slipway/plugin-audit-common';

/** An entry of the log. */
export function createItem(
  sequence: number,
  {
    outcome = 'succeeded',
    ...record
  }: Partial<AuditRecord> & {
    outcome?: AuditItem['outcome'];
  } = {},
): AuditItem {
  return {
    sequence,
    previous: '0'.repeat(64),
    hash: 'a'.repeat(64),
    signature: 'b'.repeat(64),
    outcome,
    record: {
      key: `key-${sequence}`,
      operation: `operation-${sequence}`,
      at: '2026-03-10T12:00:00.000Z',
      plugin: 'scaffolder',
      event: 'service-propose',
      severity: 'medium',
      status: 'succeeded',
      actor: 'plugin:scaffolder',
      onBehalfOf: 'user:default/ana',
      ip: null,
      hostname: null,
      userAgent: null,
      request: null,
      service: 'coupon',
      application: 'api',
      error: null,
      meta: {},
      ...record,
    },
  };
}
