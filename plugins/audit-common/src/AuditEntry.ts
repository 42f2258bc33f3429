import type { AuditRecord } from './AuditRecord';

/** A record in its place of the chain. */
export interface AuditEntry {
  /** From 1, without a gap. */
  readonly sequence: number;
  /** The hash of the entry before it. */
  readonly previous: string;
  /** SHA-256 of sequence, previous and record, in hex. */
  readonly hash: string;
  /** HMAC of the hash with the portal's key, in hex: who has no key cannot write an entry. */
  readonly signature: string;
  readonly record: AuditRecord;
}

/** Up to where the log went at some moment: written down elsewhere, it shows when the end was cut off. */
export interface AuditAnchor {
  readonly sequence: number;
  readonly hash: string;
}
