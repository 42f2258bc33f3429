/** What a piece of HCL is; punctuation is its own kind. */
export type HclTokenKind =
  | 'identifier'
  | 'number'
  | 'newline'
  /** Between slashes and stars, or the last line of a file that ends without a line break. */
  | 'comment'
  /** Up to and with the line break, which ends the line as well. */
  | 'line-comment'
  | 'open-quote'
  | 'close-quote'
  /** Between quotes, as it is written. */
  | 'quoted-text'
  | 'open-heredoc'
  | 'close-heredoc'
  /** Between the ends of a heredoc, as it is written. */
  | 'heredoc-text'
  /** `${` or `${~` */
  | 'open-interpolation'
  /** `%{` or `%{~` */
  | 'open-directive'
  /** `}` or `~}` */
  | 'close-template'
  | 'end'
  | HclMark;

/** Punctuation. */
export type HclMark =
  | '{'
  | '}'
  | '['
  | ']'
  | '('
  | ')'
  | '.'
  | ','
  | '*'
  | '/'
  | '%'
  | '+'
  | '-'
  | '='
  | '<'
  | '>'
  | '!'
  | '?'
  | ':'
  | '=='
  | '!='
  | '>='
  | '<='
  | '&&'
  | '||'
  | '=>'
  | '...'
  | '::';

/** A piece of HCL; blanks between pieces are no pieces. */
export interface HclToken {
  readonly kind: HclTokenKind;
  readonly start: number;
  readonly end: number;
  /** Where it starts, counted from 1. */
  readonly line: number;
}
