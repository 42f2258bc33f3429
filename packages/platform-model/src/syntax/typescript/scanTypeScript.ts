import {
  BLANKS,
  MARK,
  NAME,
  NUMBER,
  PLAIN_NAME,
  REGEX,
  STRING,
  TEMPLATE,
} from './patterns';
import type { Token, TokenKind } from './Token';

/** Keywords after which an expression starts, and so a slash starts a regular expression. */
const BEFORE_EXPRESSION = new Set(
  'return typeof instanceof in of new delete void throw case do else await yield default extends'.split(
    ' ',
  ),
);

/** Those of them after which braces hold statements; `void` ends the type of a function. */
const BEFORE_BLOCK = new Set(['else', 'do', 'void']);

/** Keywords whose parentheses are followed by a statement. */
const BEFORE_CONDITION = new Set(['if', 'while', 'for', 'with']);

/** Each looks ahead to the end of its line; a file that has more is no source code. */
const MOST_FAILURES = 100;

interface Bracket {
  readonly kind: 'template' | 'plain';
  /** True when what the bracket closes is a value, so that a slash after it divides. */
  readonly isValue: boolean;
  /** True after a colon: the braces hold the value of a property, or the block behind a label or case. */
  readonly isAfterColon?: boolean;
}

class Scanner {
  readonly tokens: Token[] = [];
  private at = 0;
  private line = 1;
  private readonly open: Bracket[] = [];
  /** True when the last token ends a value. */
  private afterValue = false;
  private newLine = false;
  private isUnsure = false;
  private failures = 0;

  constructor(private readonly text: string) {}

  scan(): Token[] {
    this.take(/(?:\uFEFF)?(?:#![^\n\r]*)?/y);
    for (;;) {
      this.skipBlanks();
      if (this.at >= this.text.length) return this.tokens;
      this.scanToken();
    }
  }

  private skipBlanks(): void {
    const { line } = this;
    // Most blanks are one space, or none.
    if (this.text[this.at] === ' ') this.at += 1;
    if (!isPlain(this.text.charCodeAt(this.at))) this.skip(this.take(BLANKS));
    this.newLine = this.line > line;
  }

  private scanToken(): void {
    const character = this.text[this.at];
    if (character === "'" || character === '"') {
      this.push('string', this.take(STRING));
      this.afterValue = true;
    } else if (character === '`') {
      this.at += 1;
      this.scanTemplate('`');
    } else if (character === '}' && this.open.at(-1)?.kind === 'template') {
      this.open.pop();
      this.at += 1;
      this.scanTemplate('}');
    } else if (character === '/' && !this.isAfterValue()) {
      this.scanRegex();
    } else {
      this.scanWord(character);
    }
  }

  private scanTemplate(start: string): void {
    const text = start + this.take(TEMPLATE);
    const goesOn = text.endsWith('${');
    const isWhole = start === '`' && !goesOn;
    this.push(isWhole ? 'string' : 'template', text);
    if (goesOn) this.open.push({ kind: 'template', isValue: true });
    this.afterValue = !goesOn;
  }

  private scanRegex(): void {
    const text = this.failures < MOST_FAILURES ? this.take(REGEX) : '';
    if (text) {
      this.push('regex', text);
      this.afterValue = true;
    } else {
      this.failures += 1;
      this.scanMark();
    }
  }

  private scanWord(character: string): void {
    const isNumber =
      (character >= '0' && character <= '9') || character === '.';
    const number = isNumber ? this.take(NUMBER) : '';
    if (number) {
      this.push('number', number);
      this.afterValue = true;
      return;
    }
    const name = this.takeName();
    if (!name) {
      this.scanMark();
      return;
    }
    const isMember = this.tokens.at(-1)?.text === '.';
    this.push('name', name);
    this.afterValue = isMember || !BEFORE_EXPRESSION.has(name);
  }

  private takeName(): string {
    const start = this.at;
    const plain = this.take(PLAIN_NAME);
    const next = this.text.charCodeAt(this.at);
    // A backslash spells a letter.
    if (!(next > 0x7f || next === 0x5c)) return plain;
    this.at = start;
    return this.take(NAME);
  }

  private scanMark(): void {
    const before = this.tokens.at(-1);
    const text = this.takeMark();
    if (text === '(' || text === '[' || text === '{') {
      this.open.push({
        kind: 'plain',
        isValue: this.opensValue(text, before),
        isAfterColon: text === '{' && before?.text === ':',
      });
      this.afterValue = false;
    } else if (text === ')' || text === ']' || text === '}') {
      const closed = this.open.pop();
      this.afterValue = closed?.isValue ?? text !== '}';
      this.isUnsure = closed?.isAfterColon === true;
    } else {
      // After a value on the same line they belong to it, otherwise to the one that follows.
      const isPostfix = text === '!' || text === '++' || text === '--';
      this.afterValue = isPostfix && this.afterValue && !this.newLine;
    }
    this.push('mark', text);
  }

  private takeMark(): string {
    const character = this.text[this.at];
    if ('+-=!'.includes(character) || character > '~') return this.take(MARK);
    this.at += 1;
    return character;
  }

  private opensValue(bracket: string, before: Token | undefined): boolean {
    if (bracket === '[') return true;
    const isName = before?.kind === 'name';
    const lead = this.tokens.at(-2)?.text;
    // Conditions and parameters are followed by a statement.
    if (bracket === '(')
      return !(
        isName &&
        ((BEFORE_CONDITION.has(before.text) && lead !== '.') ||
          lead === 'function')
      );
    if (!before) return false;
    if (isName) return !this.afterValue && !BEFORE_BLOCK.has(before.text);
    if (before.kind !== 'mark') return before.kind === 'template';
    // Blocks follow statements, parameters, types and arrows; values follow everything else.
    return ![';', '{', '}', ')', ']', '>', '=>'].includes(before.text);
  }

  private isAfterValue(): boolean {
    const isBlock =
      this.isUnsure && this.newLine && this.tokens.at(-1)?.text === '}';
    return this.afterValue && !isBlock;
  }

  private push(kind: TokenKind, text: string): void {
    const { line } = this;
    this.skip(text);
    this.tokens.push({ kind, text, line });
  }

  private skip(text: string): void {
    let end = text.indexOf('\n');
    while (end >= 0) {
      this.line += 1;
      end = text.indexOf('\n', end + 1);
    }
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

/** True for a character with which no blank and no comment starts. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f && code !== 0x2f;
}

/**
 * Splits TypeScript into tokens without parsing it. Comments are left out; what stands in strings, template literals
 * and regular expressions is never taken for code. Whether a slash divides is told from the token before it, which is
 * right for everything but contrived code.
 */
export function scanTypeScript(text: string): Token[] {
  return new Scanner(text).scan();
}
