/** A line of a difference. */
export interface DiffLine {
  /** `gap`: lines that are the same in both and left out. */
  readonly kind: 'same' | 'added' | 'removed' | 'gap';
  readonly text: string;
  /** In the text before and after, counted from 1; undefined where it is not in that one. */
  readonly before?: number;
  readonly after?: number;
}

const HUNK = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** @param diff - hunks as `git diff` writes them, from the first `@@` on */
export function listDiffLines(diff: string): DiffLine[] {
  const lines: DiffLine[] = [];
  let before = 1;
  let after = 1;
  for (const line of diff.replace(/\n$/, '').split('\n')) {
    const hunk = HUNK.exec(line);
    const text = line.slice(1);
    if (hunk) {
      before = Number(hunk[1]);
      after = Number(hunk[2]);
      if (before > 1 || lines.length > 0) lines.push({ kind: 'gap', text: '' });
    } else if (line.startsWith('+')) {
      lines.push({ kind: 'added', text, after });
      after += 1;
    } else if (line.startsWith('-')) {
      lines.push({ kind: 'removed', text, before });
      before += 1;
    } else if (line.startsWith(' ') || line === '') {
      lines.push({ kind: 'same', text, before, after });
      before += 1;
      after += 1;
    }
    // What begins with a backslash is about the end of the file.
  }
  return lines;
}
