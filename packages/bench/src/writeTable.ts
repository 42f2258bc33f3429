/** Writes a Markdown table whose columns line up, numbers to the right. */
export function writeTable(header: string[], rows: string[][]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map(row => row[column].length)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, i) => cell.padStart(widths[i])).join(' | ')} |`;
  return [
    line(header),
    line(widths.map(width => `${'-'.repeat(width - 1)}:`)),
    ...rows.map(line),
  ].join('\n');
}
