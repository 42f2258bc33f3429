/**
 * What is wrong with an entry:
 *
 * - `changed`: it does not say any more what was written
 * - `removed`: it is missing
 * - `reordered`: it stands where another one was written
 * - `forged`: whoever wrote it had no key of the portal, so it was put in, or changed and hashed anew
 * - `truncated`: it was there when an anchor was written down, and is cut off
 */
export type AuditFaultKind =
  | 'changed'
  | 'removed'
  | 'reordered'
  | 'forged'
  | 'truncated';

/** The first entry that is wrong, and what is wrong with it. */
export interface AuditFault {
  readonly sequence: number;
  readonly kind: AuditFaultKind;
  /** One sentence. */
  readonly message: string;
}

/** What a look at the whole chain found. */
export interface AuditVerification {
  /** Entries that were looked at before the first fault. */
  readonly count: number;
  /** When the first of these was told, ISO 8601. */
  readonly since: string | null;
  /** The last of them. */
  readonly head: { readonly sequence: number; readonly hash: string } | null;
  readonly fault: AuditFault | null;
}
