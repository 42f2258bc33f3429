import { countCharacters } from './countCharacters';
import type { HclLine, HclPiece } from './splitHclLines';

/** Aligns the equals signs of neighbouring lines, and then the comments behind them. */
export function alignHcl(lines: readonly HclLine[]): void {
  alignCell(lines, 'assign', ({ lead }) => measureWidth(lead));
  alignCell(
    lines,
    'comment',
    ({ lead, assign }) => measureWidth(lead) + measureWidth(assign),
  );
}

function alignCell(
  lines: readonly HclLine[],
  cell: 'assign' | 'comment',
  measure: (line: HclLine) => number,
): void {
  let neighbours: { piece: HclPiece; width: number }[] = [];
  const align = () => {
    let widest = 0;
    for (const { width } of neighbours) widest = Math.max(widest, width);
    for (const { piece, width } of neighbours)
      piece.blanks = widest - width + 1;
    neighbours = [];
  };
  for (const line of lines) {
    const [piece] = line[cell];
    if (piece) neighbours.push({ piece, width: measure(line) });
    else align();
  }
  align();
}

function measureWidth(pieces: readonly HclPiece[]): number {
  return pieces.reduce(
    (width, { text, blanks }) => width + blanks + countCharacters(text),
    0,
  );
}
