import type { AuditAnchor } from '@slipway/plugin-audit-common';
import { canonicalJson } from './canonicalJson';
import { isSigned, sign } from './chain';

/** The first line of an export: what it holds, and up to where the log went. */
export interface ExportHeader {
  readonly format: 1;
  /** When it was written, ISO 8601. */
  readonly at: string;
  /** What was asked for; null: everything. */
  readonly selection: Readonly<Record<string, string>> | null;
  readonly head: AuditAnchor;
}

/** @returns the line, without its end */
export function writeExportHeader(header: ExportHeader, key: string): string {
  return JSON.stringify({
    slipwayAuditExport: header,
    signature: sign(canonicalJson(header), key),
  });
}

/** True when the header is signed by the portal. */
export function isGenuineHeader(
  { header, signature }: { header: ExportHeader; signature: string },
  keys: readonly string[],
): boolean {
  return isSigned(canonicalJson(header), signature, keys);
}
