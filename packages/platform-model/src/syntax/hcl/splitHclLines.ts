import type { HclToken, HclTokenKind } from './HclToken';

/** A piece and the blanks that are to stand before it. */
export interface HclPiece {
  readonly kind: HclTokenKind;
  readonly text: string;
  readonly start: number;
  /** Where it starts, counted from 1. */
  readonly line: number;
  /** Changed by one step of formatting after the other. */
  blanks: number;
}

/** A line in up to three cells; the second and third of neighbouring lines are aligned. */
export interface HclLine {
  /** Everything up to the other cells. */
  readonly lead: readonly HclPiece[];
  /** From an equals sign whose value ends on the same line. Empty where there is none. */
  readonly assign: readonly HclPiece[];
  /** A comment that follows something else. Empty where there is none. */
  readonly comment: readonly HclPiece[];
}

/** Splits pieces into lines and cells. A heredoc is one line with what stands around it. */
export function splitHclLines(
  text: string,
  tokens: readonly HclToken[],
): HclLine[] {
  const lines: HclLine[] = [];
  let line: HclPiece[] = [];
  const endLine = () => {
    lines.push(splitCells(line));
    line = [];
  };
  for (const token of tokens) {
    const { kind, start, end } = token;
    if (kind === 'end') break;
    const piece = text.slice(start, end);
    line.push({ kind, text: piece, start, line: token.line, blanks: 0 });
    if (kind === 'newline' || kind === 'line-comment') endLine();
  }
  if (line.length > 0) endLine();
  return lines;
}

/** 1 for what opens a bracket, -1 for what closes one, otherwise 0. */
export function bracketChange(kind: HclTokenKind): number {
  switch (kind) {
    case '{':
    case '[':
    case '(':
    case 'open-interpolation':
    case 'open-directive':
      return 1;
    case '}':
    case ']':
    case ')':
    case 'close-template':
      return -1;
    default:
      return 0;
  }
}

function splitCells(line: readonly HclPiece[]): HclLine {
  const last = line[line.length - 1].kind;
  const isComment = last === 'line-comment' || last === 'comment';
  const width = line.length - (isComment && line.length > 1 ? 1 : 0);
  const code = line.slice(0, width);
  const end = findAssignment(code) ?? width;
  return {
    lead: code.slice(0, end),
    assign: code.slice(end),
    comment: line.slice(width),
  };
}

/** Where the equals sign stands whose value ends on its line. */
function findAssignment(code: readonly HclPiece[]): number | undefined {
  const equals = code.findIndex(({ kind }, index) => index > 0 && kind === '=');
  if (equals < 0) return undefined;
  let open = 0;
  for (const { kind } of code.slice(equals)) open += bracketChange(kind);
  return open === 0 ? equals : undefined;
}
