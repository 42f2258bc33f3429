import type { Finding } from '@slipway/platform-model';
import { diffLines } from 'diff';

/** One row below the name of a file: a line of it, or a finding about the line above. */
export type FileRow =
  | {
      readonly kind: 'line';
      /** In the file as it would be; undefined for a line that is taken out. */
      readonly number?: number;
      readonly text: string;
      /** How it differs from the base; undefined where it does not, or where no base is shown. */
      readonly diff?: 'added' | 'removed';
    }
  | { readonly kind: 'finding'; readonly finding: Finding };

/**
 * The lines of a file with its findings below them. A finding about a line that the file does not have stands at its end.
 *
 * @param base - the text to show the difference to
 */
export function listFileRows(
  content: string,
  findings: readonly Finding[],
  base?: string,
): FileRow[] {
  const rows: FileRow[] = [];
  const left = [...findings];
  const addLine = (text: string, number: number, diff?: 'added') => {
    rows.push({ kind: 'line', number, text, ...(diff && { diff }) });
    while (left.length > 0 && left[0].line <= number)
      rows.push({ kind: 'finding', finding: left.shift()! });
  };

  if (base === undefined)
    splitLines(content).forEach((text, index) => addLine(text, index + 1));
  else {
    let number = 0;
    for (const part of diffLines(base, content))
      for (const text of splitLines(part.value))
        if (part.removed) rows.push({ kind: 'line', text, diff: 'removed' });
        else {
          number += 1;
          addLine(text, number, part.added ? 'added' : undefined);
        }
  }
  return [
    ...rows,
    ...left.map(finding => ({ kind: 'finding' as const, finding })),
  ];
}

/** What follows the last line break is no line when it is empty. */
function splitLines(text: string): string[] {
  const lines = text.split('\n');
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
}
