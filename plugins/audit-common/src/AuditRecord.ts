import type { JsonObject } from '@backstage/types';

/** How much an event weighs, as Backstage's auditor has it. */
export const AUDIT_SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;

/** @see AUDIT_SEVERITIES */
export type AuditSeverity = (typeof AUDIT_SEVERITIES)[number];

/** What an event tells of: that something was begun, or how it ended. */
export type AuditStatus = 'initiated' | 'succeeded' | 'failed';

/** What is kept of one event. It holds no secret, and is never changed. */
export interface AuditRecord {
  /** Names the event: told twice, it is kept once. */
  readonly key: string;
  /** What was begun and how it ended share it. */
  readonly operation: string;
  /** When it was told, ISO 8601 with milliseconds, UTC. */
  readonly at: string;
  readonly plugin: string;
  readonly event: string;
  readonly severity: AuditSeverity;
  readonly status: AuditStatus;
  /** Who called: an entity reference, or the name of a service. */
  readonly actor: string | null;
  /** Whom a service did it for, or who it says did it: an entity reference, or a login of GitHub. */
  readonly onBehalfOf: string | null;
  readonly ip: string | null;
  readonly hostname: string | null;
  readonly userAgent: string | null;
  readonly request: { readonly method: string; readonly url: string } | null;
  readonly service: string | null;
  readonly application: string | null;
  readonly error: { readonly name: string; readonly message: string } | null;
  readonly meta: JsonObject;
}
