import type { AuditEntry } from './AuditEntry';

/** How something ended; `unfinished`: it was begun, and nobody told how it ended. */
export const AUDIT_OUTCOMES = ['succeeded', 'failed', 'unfinished'] as const;

/** @see AUDIT_OUTCOMES */
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];

/** An entry, and how what it tells of ended. */
export interface AuditItem extends AuditEntry {
  /** `initiated` where another entry tells how it ended. */
  readonly outcome: AuditOutcome | 'initiated';
}

/** A page, newest first. */
export interface AuditPage {
  readonly items: readonly AuditItem[];
  /** To ask with as `before` for the next page; null at the end. */
  readonly next: string | null;
}

/** What happens at all, and how often it did. */
export interface AuditKinds {
  readonly items: readonly {
    readonly plugin: string;
    readonly event: string;
    readonly count: number;
  }[];
}
