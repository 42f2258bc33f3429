import type { AuditAnchor, AuditEntry } from '@slipway/plugin-audit-common';
import type {
  AuditItem,
  AuditKinds,
  AuditPage,
} from '@slipway/plugin-audit-common';
import type { AuditRecord } from '@slipway/plugin-audit-common';
import type { AuditSelection } from './AuditSelection';

/** Where records go. */
export interface AuditSink {
  /**
   * Puts records behind the last entry, those whose keys are there already left out, so it is safe to repeat after any
   * failure.
   *
   * @returns up to where the log goes now
   */
  append(records: readonly AuditRecord[]): Promise<AuditAnchor>;
}

/** The log as it is kept. */
export interface AuditStore extends AuditSink {
  /** Up to where the log goes. */
  readHead(): Promise<AuditAnchor>;
  /** A page of what was selected, newest first. */
  search(
    selection: AuditSelection,
    page: { readonly before?: number; readonly limit: number },
  ): Promise<AuditPage>;
  /** Everything that was selected up to an entry, oldest first, some at a time. */
  read(
    selection: AuditSelection,
    upTo: number,
  ): AsyncGenerator<readonly AuditItem[]>;
  /** Every entry there is, oldest first, some at a time. */
  readChain(): AsyncGenerator<readonly AuditEntry[]>;
  /** What happens at all, the most frequent first. */
  listKinds(): Promise<AuditKinds>;
}
