import type { HclTokenKind } from './HclToken';
import { bracketChange, type HclLine, type HclPiece } from './splitHclLines';

/** What stands before a minus that is a sign: a minus after anything else subtracts. */
const BEFORE_SIGN = new Set<HclTokenKind | undefined>([
  ...[undefined, '(', '{', '[', '=', ':', ',', '?'],
  ...['+', '*', '/', '%', '-'],
  ...['==', '!=', '>', '>=', '<', '<=', '&&', '||', '!'],
] as (HclTokenKind | undefined)[]);

/** What no blank follows, for one would become part of a text. */
const IN_TEXT = new Set<HclTokenKind>([
  ...['quoted-text', 'heredoc-text', 'open-quote', 'open-heredoc'],
] as HclTokenKind[]);

/** What no blank precedes, for the same reason. */
const ENDS_TEXT = new Set<HclTokenKind>([
  ...['quoted-text', 'heredoc-text', 'close-quote', 'close-heredoc'],
] as HclTokenKind[]);

/** Sets one blank or none between the pieces of each line. */
export function spaceHcl(lines: readonly HclLine[]): void {
  for (const { lead, assign } of lines) {
    spaceCell(lead);
    spaceCell(assign);
  }
}

function spaceCell(cell: readonly HclPiece[]): void {
  for (let index = 1; index < cell.length; index += 1)
    cell[index].blanks = isApart(cell[index - 2], cell[index - 1], cell[index])
      ? 1
      : 0;
}

/** Whether a blank stands between two pieces. */
function isApart(
  before: HclPiece | undefined,
  { kind: left, text }: HclPiece,
  { kind: right }: HclPiece,
): boolean {
  if (right === 'newline') return false;
  if (left === 'identifier' && right === '(') return false;
  if (left === '.' || right === '.') return false;
  if (left === '::' || right === '::') return false;
  if (right === ',' || right === '...') return false;
  if (left === ',') return true;
  if (IN_TEXT.has(left) || ENDS_TEXT.has(right)) return false;
  // The word before a list that for goes through, not a list that is indexed.
  if (left === 'identifier' && text === 'in' && before?.kind === 'identifier')
    return true;
  if (right === '[' && isIndexed(left)) return false;
  if (left === '-') return !BEFORE_SIGN.has(before?.kind);
  if (left === '!') return false;
  if (left === '{' || right === '}') return left !== '{' || right !== '}';
  return isApartByBrackets(left, right);
}

function isIndexed(kind: HclTokenKind): boolean {
  return kind === 'identifier' || kind === 'number' || bracketChange(kind) < 0;
}

function isApartByBrackets(left: HclTokenKind, right: HclTokenKind): boolean {
  // Two braces in a row would be taken for one sign.
  if (bracketChange(left) > 0 && right === '{' && isTemplate(left)) return true;
  if (left === '}' && right === 'close-template') return true;
  if (left === 'close-template' && isTemplate(right)) return false;
  return bracketChange(left) <= 0 && bracketChange(right) >= 0;
}

function isTemplate(kind: HclTokenKind): boolean {
  return kind === 'open-interpolation' || kind === 'open-directive';
}
