import { alignHcl } from './alignHcl';
import type { HclToken } from './HclToken';
import { indentHcl } from './indentHcl';
import { spaceHcl } from './spaceHcl';
import { splitHclLines, type HclLine, type HclPiece } from './splitHclLines';

/** Decides how many blanks stand before each piece, as HashiCorp's formatter does. */
export function layOutHcl(
  text: string,
  tokens: readonly HclToken[],
): readonly HclLine[] {
  const lines = splitHclLines(text, tokens);
  indentHcl(lines);
  spaceHcl(lines);
  alignHcl(lines);
  return lines;
}

/** The pieces of a line in the order of the text. */
export function piecesOf({ lead, assign, comment }: HclLine): HclPiece[] {
  return [...lead, ...assign, ...comment];
}
