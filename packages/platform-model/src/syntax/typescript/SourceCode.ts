import { isToken, type Token } from './Token';
import { scanTypeScript } from './scanTypeScript';

/** Some tokens in a row: from one index up to another that is no longer of them. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const PAIRS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
};

/** The tokens of a source file, and which brackets belong together. */
export class SourceCode {
  readonly tokens: readonly Token[];
  private readonly closing = new Map<number, number>();

  constructor(text: string) {
    this.tokens = scanTypeScript(text);
    const open: number[] = [];
    for (let index = 0; index < this.tokens.length; index += 1) {
      const { kind, text: mark } = this.tokens[index];
      if (kind !== 'mark') continue;
      if (mark === '(' || mark === '[' || mark === '{') open.push(index);
      const opening = PAIRS[mark];
      if (opening && this.tokens[open.at(-1)!]?.text === opening)
        this.closing.set(open.pop()!, index);
    }
  }

  is(index: number, text: string): boolean {
    return isToken(this.tokens[index], text);
  }

  /** The index of the bracket that closes this one; behind the last token when none does. */
  closingOf(index: number): number {
    return this.closing.get(index) ?? this.tokens.length;
  }

  /** Splits at the commas that no bracket holds; a comma at the end separates nothing. */
  splitAtCommas({ from, to }: TokenRange): TokenRange[] {
    const parts: TokenRange[] = [];
    let start = from;
    let at = from;
    while (at < to) {
      if (this.is(at, ',')) {
        parts.push({ from: start, to: at });
        start = at + 1;
      }
      at = this.isOpening(at) ? this.closingOf(at) + 1 : at + 1;
    }
    if (start < to) parts.push({ from: start, to });
    return parts;
  }

  /**
   * What stands between brackets.
   *
   * @returns `undefined` unless the range is one pair of these brackets and what is in it
   */
  inside({ from, to }: TokenRange, bracket: string): TokenRange | undefined {
    return this.is(from, bracket) && this.closingOf(from) === to - 1
      ? { from: from + 1, to: to - 1 }
      : undefined;
  }

  private isOpening(index: number): boolean {
    return this.is(index, '(') || this.is(index, '[') || this.is(index, '{');
  }
}
