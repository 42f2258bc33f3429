import type { AuditAnchor, AuditEntry } from '@slipway/plugin-audit-common';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from './canonicalJson';

/** Before the first entry. */
export const BEGINNING: AuditAnchor = { sequence: 0, hash: '0'.repeat(64) };

/** SHA-256 of what an entry says and where it stands. Whoever has the entries can work it out. */
export function hashEntry(
  entry: Pick<AuditEntry, 'sequence' | 'previous' | 'record'>,
): string {
  return hashText(entry, canonicalJson(entry.record));
}

/**
 * The same, of a record that is text already: number, hash of the entry before and record, a line each.
 *
 * @param record - as canonical JSON
 */
export function hashText(
  { sequence, previous }: Pick<AuditEntry, 'sequence' | 'previous'>,
  record: string,
): string {
  return createHash('sha256')
    .update(`${sequence}\n${previous}\n${record}`)
    .digest('hex');
}

/** HMAC-SHA256 of a text. Only who has the key can work it out. */
export function sign(text: string, key: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

/** True when a signature is of one of the keys. */
export function isSigned(
  text: string,
  signature: string,
  keys: readonly string[],
): boolean {
  const given = Buffer.from(signature, 'hex');
  return keys.some(key => {
    const right = Buffer.from(sign(text, key), 'hex');
    return given.length === right.length && timingSafeEqual(given, right);
  });
}

/** Puts records behind the last entry. */
export function chainRecords(
  head: AuditAnchor,
  records: readonly AuditEntry['record'][],
  key: string,
): AuditEntry[] {
  let { sequence, hash: previous } = head;
  return records.map(record => {
    sequence += 1;
    const place = { sequence, previous, record };
    const hash = hashEntry(place);
    previous = hash;
    return { ...place, hash, signature: sign(hash, key) };
  });
}
