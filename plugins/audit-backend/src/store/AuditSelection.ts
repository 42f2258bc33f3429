import type { AuditOutcome, AuditSeverity } from '@slipway/plugin-audit-common';

/** Which entries are asked for; all of these at once. */
export interface AuditSelection {
  /** Who did it, or for whom it was done: a whole entity reference, or a part of one. */
  readonly actor?: string;
  readonly plugin?: string;
  readonly event?: string;
  readonly service?: string;
  readonly application?: string;
  /** Without, what was begun stands beside how it ended. */
  readonly outcome?: readonly AuditOutcome[];
  readonly severity?: readonly AuditSeverity[];
  /** A text anywhere in the entry. */
  readonly q?: string;
  /** Not before, ISO 8601. */
  readonly from?: string;
  /** Before, ISO 8601. */
  readonly to?: string;
}
