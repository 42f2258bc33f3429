/**
 * Takes the indentation that all lines share from a text after `<<-`. Blank lines neither count nor change.
 *
 * @param text - as it is written; every line ends with a line break
 */
export function dedentHcl(text: string): string {
  const lines = text.match(/[^\n]*\n/g) ?? [];
  let shared = Infinity;
  for (const line of lines)
    if (!isBlank(line))
      shared = Math.min(shared, /^\p{White_Space}*/u.exec(line)![0].length);
  return lines
    .map(line => (isBlank(line) ? line : line.slice(shared)))
    .join('');
}

function isBlank(line: string): boolean {
  return /^\p{White_Space}*$/u.test(line);
}
