import type { FaultRow } from './FaultRow';

const HEADER = [
  'what',
  'cases',
  'lost',
  'duplicate',
  'orphan',
  'forged',
  'slowest resume (s)',
];

/** Writes the rows as a Markdown table, numbers to the right, and below it what else went otherwise than it should. */
export function writeTable(rows: readonly FaultRow[]): string {
  const cells = rows.map(row => [
    row.name,
    ...[row.cases, row.lost, row.duplicate, row.orphan, row.forged].map(String),
    row.slowestResume === undefined ? '' : row.slowestResume.toFixed(1),
  ]);
  const widths = HEADER.map((title, column) =>
    Math.max(title.length, ...cells.map(row => row[column].length)),
  );
  const line = ([name, ...numbers]: string[]) =>
    `| ${[
      name.padEnd(widths[0]),
      ...numbers.map((text, i) => text.padStart(widths[i + 1])),
    ].join(' | ')} |`;
  const rule = ['-'.repeat(widths[0])].concat(
    widths.slice(1).map(width => `${'-'.repeat(width - 1)}:`),
  );
  return [
    line(HEADER),
    line(rule),
    ...cells.map(line),
    ...rows.flatMap(({ name, unexpected }) =>
      unexpected.map(sentence => `- ${name}: ${sentence}`),
    ),
  ].join('\n');
}
