import { layOutHcl, piecesOf } from './hcl/layOutHcl';
import type { HclPiece } from './hcl/splitHclLines';
import type { HclFile } from './HclFile';

/** A line that is not as HashiCorp's formatter would have it. */
export interface HclFormatFault {
  /** Counted from 1. */
  readonly line: number;
  /** What the line becomes; left out when it is too long to show. */
  readonly formatted?: string;
}

const LONGEST_SHOWN = 200;

/**
 * Finds the first line of a file without faults that HashiCorp's formatter would change.
 *
 * @returns `undefined` for a file in canonical format
 */
export function findHclFormatFault({
  text,
  tokens,
}: HclFile): HclFormatFault | undefined {
  let end = text.startsWith('\uFEFF') ? 1 : 0;
  for (const cells of layOutHcl(text, tokens)) {
    const pieces = piecesOf(cells);
    for (const piece of pieces) {
      if (!hasBlanks(text, end, piece))
        return { line: piece.line, formatted: showLine(pieces, piece.line) };
      end = piece.start + piece.text.length;
    }
  }
  const last = tokens[tokens.length - 1];
  return isSpaces(text.slice(end, last.start))
    ? undefined
    : { line: last.line };
}

function hasBlanks(text: string, end: number, piece: HclPiece): boolean {
  return (
    piece.start - end === piece.blanks && isSpaces(text.slice(end, piece.start))
  );
}

function isSpaces(blanks: string): boolean {
  return !blanks.includes('\t');
}

function showLine(
  pieces: readonly HclPiece[],
  line: number,
): string | undefined {
  const shown = pieces.filter(piece => piece.line === line);
  let length = 0;
  for (const { blanks, text } of shown) length += blanks + text.length;
  if (length > LONGEST_SHOWN) return undefined;
  const text = shown
    .map(piece => ' '.repeat(piece.blanks) + piece.text)
    .join('');
  // A comment goes on over several lines.
  return text.split(/\r?\n/)[0];
}
