import type { AuditItem } from '@slipway/plugin-audit-common';

type Column = readonly [
  title: string,
  read: (item: AuditItem) => string | number | null | undefined,
];

const COLUMNS: readonly Column[] = [
  ['sequence', item => item.sequence],
  ['at', ({ record }) => record.at],
  ['actor', ({ record }) => record.actor],
  ['on_behalf_of', ({ record }) => record.onBehalfOf],
  ['plugin', ({ record }) => record.plugin],
  ['event', ({ record }) => record.event],
  ['outcome', item => item.outcome],
  ['severity', ({ record }) => record.severity],
  ['service', ({ record }) => record.service],
  ['application', ({ record }) => record.application],
  ['ip', ({ record }) => record.ip],
  ['user_agent', ({ record }) => record.userAgent],
  ['method', ({ record }) => record.request?.method],
  ['url', ({ record }) => record.request?.url],
  ['error', ({ record }) => record.error?.message],
  ['meta', ({ record }) => JSON.stringify(record.meta)],
  ['operation', ({ record }) => record.operation],
  ['hash', item => item.hash],
];

/** The first line. */
export const CSV_HEAD = `${COLUMNS.map(([title]) => title).join(',')}\r\n`;

/** Entries as lines of RFC 4180. */
export function writeCsvRows(items: readonly AuditItem[]): string {
  return items
    .map(
      item =>
        `${COLUMNS.map(([, read]) => writeCell(read(item))).join(',')}\r\n`,
    )
    .join('');
}

/** A spreadsheet takes what begins like a formula for one, and runs it: an apostrophe makes it a text. */
function writeCell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${harmless.replace(/"/g, '""')}"`;
}
