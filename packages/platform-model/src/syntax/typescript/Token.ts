/** What a token is, as far as a light reader of source code needs it. */
export type TokenKind =
  /** An identifier or a keyword. */
  | 'name'
  | 'number'
  /** Between quotes, or between backticks without a `${`. */
  | 'string'
  /** What stands around the expressions of a template literal: an opening, middle or closing part. */
  | 'template'
  | 'regex'
  /** Everything else: one operator or bracket. */
  | 'mark';

/** One token of source code; comments and blanks are not. */
export interface Token {
  readonly kind: TokenKind;
  /** As it stands in the text, quotes included. */
  readonly text: string;
  readonly line: number;
}

/**
 * The text of a string token.
 *
 * @returns `undefined` for anything else, and for a string with escapes: they are not worked out here
 */
export function literalText(token: Token | undefined): string | undefined {
  return token?.kind === 'string' && !token.text.includes('\\')
    ? token.text.slice(1, -1)
    : undefined;
}

/** True for the mark (or the name) itself, not for a string that holds it. */
export function isToken(token: Token | undefined, text: string): boolean {
  return (
    token !== undefined &&
    token.text === text &&
    (token.kind === 'mark' || token.kind === 'name')
  );
}
