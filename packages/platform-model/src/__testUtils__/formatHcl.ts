import { layOutHcl, piecesOf } from '../syntax/hcl/layOutHcl';
import { tokenizeHcl } from '../syntax/hcl/tokenizeHcl';

/** Deep brackets and one very long line above many short ones ask for gigabytes. */
const MOST_BLANKS = 5_000_000;

/**
 * Sets the blanks of a file as HashiCorp's formatter does. Nothing but blanks changes.
 *
 * @returns the very text when it cannot be told apart into pieces, or would become a desert
 */
export function formatHcl(text: string): string {
  const { tokens, fault } = tokenizeHcl(text);
  if (fault) return text;
  const pieces = layOutHcl(text, tokens).flatMap(piecesOf);
  if (pieces.reduce((sum, { blanks }) => sum + blanks, 0) > MOST_BLANKS)
    return text;
  const formatted = pieces.map(piece => ' '.repeat(piece.blanks) + piece.text);
  // Blanks at the end of the file stay, as HashiCorp has it.
  const last = pieces[pieces.length - 1];
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const end = last ? last.start + last.text.length : start;
  return formatted.join('') + ' '.repeat(text.length - end);
}
