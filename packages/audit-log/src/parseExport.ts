import type { AuditEntry } from '@slipway/plugin-audit-common';
import type { ExportHeader } from './ExportHeader';

/**
 * Reads the first line of an export.
 *
 * @throws Error, one sentence, when it is none
 */
export function parseExportHeader(line: string): {
  header: ExportHeader;
  signature: string;
} {
  const given = parseObject(line);
  const header = Object(given.slipwayAuditExport);
  if (
    header.format !== 1 ||
    typeof given.signature !== 'string' ||
    typeof header.at !== 'string' ||
    typeof header.selection !== 'object' ||
    !Number.isSafeInteger(Object(header.head).sequence) ||
    typeof Object(header.head).hash !== 'string'
  )
    throw new Error(
      'this is no header of an export: take the NDJSON file as the portal wrote it',
    );
  return { header, signature: given.signature };
}

/**
 * Reads one of the further lines.
 *
 * @throws Error, one sentence, when it is no entry
 */
export function parseExportEntry(line: string): AuditEntry {
  const { sequence, previous, hash, signature, record } = parseObject(line);
  const isText = [previous, hash, signature].every(
    text => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text),
  );
  if (!isText || !Number.isSafeInteger(sequence) || Object(record) !== record)
    throw new Error('this is no entry of the audit log');
  return { sequence, previous, hash, signature, record } as AuditEntry;
}

function parseObject(line: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(line));
  } catch {
    throw new Error('this is no JSON');
  }
}
