import { bracketChange, type HclLine } from './splitHclLines';

/**
 * Indents lines by two blanks for each line above that leaves brackets open, however many. A line that closes
 * brackets goes back as many lines as opened them.
 */
export function indentHcl(lines: readonly HclLine[]): void {
  /** How many brackets each line that is not closed yet left open. */
  const open: number[] = [];
  for (const line of lines) {
    const [first] = line.lead;
    if (!first || first.kind === 'newline') continue;
    const change = measureChange(line);
    if (change < 0) close(open, -change);
    first.blanks = 2 * open.length;
    if (change > 0) open.push(change);
  }
}

function measureChange({ lead, assign }: HclLine): number {
  let change = 0;
  for (const { kind } of lead) {
    change += bracketChange(kind);
    // What a heredoc holds is no structure of the file.
    if (kind === 'open-heredoc') break;
  }
  for (const { kind } of assign) change += bracketChange(kind);
  return change;
}

function close(open: number[], brackets: number): void {
  let left = brackets;
  while (left > 0 && open.length > 0) {
    const last = open.length - 1;
    const closed = Math.min(left, open[last]);
    open[last] -= closed;
    left -= closed;
    if (open[last] === 0) open.pop();
  }
}
