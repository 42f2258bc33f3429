import { writeExportHeader } from '@slipway/audit-log';
import type { AuditAnchor, AuditItem } from '@slipway/plugin-audit-common';
import type { AuditSelection } from '../store/AuditSelection';
import type { AuditStore } from '../store/AuditStore';
import { CSV_HEAD, writeCsvRows } from './writeCsv';

/** What an export is asked for. */
export interface ExportOrder {
  readonly format: 'ndjson' | 'csv';
  readonly selection: AuditSelection;
  readonly head: AuditAnchor;
  readonly at: Date;
  /** Signs the first line. */
  readonly key: string;
}

/**
 * Writes an export, oldest first, piece by piece.
 *
 * @param onRows - told how many more entries were written
 */
export async function* streamExport(
  store: Pick<AuditStore, 'read'>,
  { format, selection, head, at, key }: ExportOrder,
  onRows: (count: number) => void,
): AsyncGenerator<string> {
  const asked = Object.entries(selection).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  if (format === 'csv') yield CSV_HEAD;
  else
    yield `${writeExportHeader(
      {
        format: 1,
        at: at.toISOString(),
        selection: asked.length > 0 ? Object.fromEntries(asked) : null,
        head,
      },
      key,
    )}\n`;
  for await (const items of store.read(selection, head.sequence)) {
    yield format === 'csv'
      ? writeCsvRows(items)
      : items.map(writeLine).join('');
    onRows(items.length);
  }
}

function writeLine({
  sequence,
  previous,
  hash,
  signature,
  record,
}: AuditItem): string {
  return `${JSON.stringify({ sequence, previous, hash, signature, record })}\n`;
}
