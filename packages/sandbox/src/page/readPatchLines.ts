/** One line of a patch, with its number on either side. */
export interface PatchLine {
  readonly kind: 'hunk' | 'context' | 'added' | 'removed' | 'note';
  readonly text: string;
  readonly oldNumber?: number;
  readonly newNumber?: number;
}

const HUNK = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/**
 * Numbers the lines of a patch.
 *
 * @param patch - the hunks of one file, from the first `@@` on
 */
export function readPatchLines(patch: string): PatchLine[] {
  let oldNumber = 0;
  let newNumber = 0;
  return patch.split('\n').map((line): PatchLine => {
    const hunk = HUNK.exec(line);
    if (hunk) {
      oldNumber = Number(hunk[1]);
      newNumber = Number(hunk[2]);
      return { kind: 'hunk', text: line };
    }
    const text = line.slice(1);
    switch (line[0]) {
      case '+':
        return { kind: 'added', text, newNumber: newNumber++ };
      case '-':
        return { kind: 'removed', text, oldNumber: oldNumber++ };
      case '\\':
        return { kind: 'note', text: text.trim() };
      default:
        return {
          kind: 'context',
          text,
          oldNumber: oldNumber++,
          newNumber: newNumber++,
        };
    }
  });
}
