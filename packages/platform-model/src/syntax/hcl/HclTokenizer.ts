import { HclFault } from './HclFault';
import type { HclToken, HclTokenKind } from './HclToken';
import { isIdentifierRest, isIdentifierStart } from './identifierCharacters';
import { measureHclMark } from './measureHclMark';

const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
/** As loose as HCL's own: `1.2.3` is one piece, though no number. */
const NUMBER = /\d(?:(?:[\d.]|[eE][+-]?\d)*(?:\d|[eE][+-]?\d))?/y;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
const LINE_COMMENT = /[^\n]*\n?/y;
/** What stands between quotes up to something that means more than itself. */
const QUOTED = /(?:[^"\\$%\r\n]+|\\[^\r\n]|\$\$\{|%%\{|[$%](?!\{))+/y;
/** The same in a heredoc, to the end of the line at most. */
const HEREDOC_LINE = /(?:[^$%\r\n]+|\$\$\{|%%\{|[$%](?!\{))*(?:\r?\n)?/y;
/** HCL trims what Unicode calls white space, which is not what JavaScript trims. */
const OUTER_BLANKS = /^\p{White_Space}+|\p{White_Space}+$/gu;

interface Quotes {
  readonly kind: 'quotes';
  readonly line: number;
}

interface Heredoc {
  readonly kind: 'heredoc';
  readonly line: number;
  readonly marker: string;
  atLineStart: boolean;
}

/** Code within a text. */
interface Template {
  readonly kind: 'template';
  /** How many braces are open in it. */
  braces: number;
}

/** Tells pieces apart, which takes a stack: a text holds code that holds texts. */
export class HclTokenizer {
  readonly tokens: HclToken[] = [];
  private readonly open: (Quotes | Heredoc | Template)[] = [];
  private at: number;
  private line = 1;

  constructor(private readonly text: string) {
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  run(): void {
    while (this.at < this.text.length) {
      const around = this.open[this.open.length - 1];
      if (around?.kind === 'quotes') this.readQuoted(around);
      else if (around?.kind === 'heredoc') this.readHeredoc(around);
      else this.readCode(around);
    }
    const around = this.open.pop();
    if (around?.kind === 'quotes') this.failOpenQuotes(around);
    if (around?.kind === 'heredoc')
      throw new HclFault(
        around.line,
        `the text after << has no line ${around.marker} that ends it`,
      );
  }

  /** Ends the list, wherever reading stopped. */
  finish(): void {
    this.add('end', this.at);
  }

  private readCode(template: Template | undefined): void {
    const { text } = this;
    const code = text.charCodeAt(this.at);
    if (code === 32 || code === 9) this.at += 1;
    else if (isIdentifierStart(code)) this.readIdentifier();
    else if (code === 10) this.addLine('newline', this.at + 1);
    else if (code === 13 && text.charCodeAt(this.at + 1) === 10)
      this.addLine('newline', this.at + 2);
    else if (code === 34) {
      this.open.push({ kind: 'quotes', line: this.line });
      this.add('open-quote', this.at + 1);
    } else if (code >= 48 && code <= 57)
      this.add('number', this.match(NUMBER) ?? this.at + 1);
    else if (code === 35 || text.startsWith('//', this.at)) this.readComment();
    else if (text.startsWith('/*', this.at)) this.readBlockComment();
    else if (text.startsWith('<<', this.at) && this.openHeredoc()) return;
    else this.readMark(template);
  }

  private readIdentifier(): void {
    const { text } = this;
    let end = this.at;
    let code = text.charCodeAt(end);
    let isPlain = true;
    while (isIdentifierStart(code) || isIdentifierRest(code)) {
      if (code > 127) isPlain = false;
      end += 1;
      code = text.charCodeAt(end);
    }
    this.add(
      'identifier',
      isPlain ? end : this.match(IDENTIFIER) ?? this.failCharacter(),
    );
  }

  private readComment(): void {
    const end = this.match(LINE_COMMENT)!;
    if (this.text.charCodeAt(end - 1) === 10) this.addLine('line-comment', end);
    else this.add('comment', end);
  }

  private readBlockComment(): void {
    const end = this.text.indexOf('*/', this.at + 2);
    if (end < 0) throw new HclFault(this.line, 'the comment is not closed');
    this.addLines('comment', end + 2);
  }

  private openHeredoc(): boolean {
    HEREDOC.lastIndex = this.at;
    const marker = HEREDOC.exec(this.text)?.[1];
    if (marker === undefined) return false;
    const { line } = this;
    this.open.push({ kind: 'heredoc', line, marker, atLineStart: true });
    this.addLine('open-heredoc', HEREDOC.lastIndex);
    return true;
  }

  private readMark(template: Template | undefined): void {
    const { text, at } = this;
    const isTrimming = text.startsWith('~}', at);
    if (template?.braces === 0 && (isTrimming || text[at] === '}')) {
      this.open.pop();
      this.add('close-template', at + (isTrimming ? 2 : 1));
      return;
    }
    const length = measureHclMark(text, at);
    if (length === 0) this.failCharacter();
    const mark = text.slice(at, at + length) as HclTokenKind;
    if (template && mark === '{') template.braces += 1;
    if (template && mark === '}') template.braces -= 1;
    this.add(mark, at + length);
  }

  private readQuoted(quotes: Quotes): void {
    const end = this.match(QUOTED);
    if (end !== undefined) this.add('quoted-text', end);
    else if (this.text.charCodeAt(this.at) === 34) {
      this.open.pop();
      this.add('close-quote', this.at + 1);
    } else if (!this.openTemplate()) this.failOpenQuotes(quotes);
  }

  private readHeredoc(heredoc: Heredoc): void {
    const { text, at } = this;
    const end = this.match(HEREDOC_LINE)!;
    if (end === at) {
      if (!this.openTemplate())
        throw new HclFault(this.line, 'a carriage return ends no line');
      heredoc.atLineStart = false;
      return;
    }
    const isLine = text.charCodeAt(end - 1) === 10;
    const content = text.slice(at, end);
    if (
      isLine &&
      heredoc.atLineStart &&
      content.replace(OUTER_BLANKS, '') === heredoc.marker
    ) {
      this.open.pop();
      const blank = text.charCodeAt(end - 2) === 13 ? 2 : 1;
      this.add('close-heredoc', end - blank);
      this.addLine('newline', end);
      return;
    }
    heredoc.atLineStart = isLine;
    if (isLine) this.addLine('heredoc-text', end);
    else this.add('heredoc-text', end);
  }

  /** Opens what a dollar or percent sign and a brace begin. */
  private openTemplate(): boolean {
    const { text, at } = this;
    if (text[at + 1] !== '{') return false;
    if (text[at] !== '$' && text[at] !== '%') return false;
    this.open.push({ kind: 'template', braces: 0 });
    this.add(
      text[at] === '$' ? 'open-interpolation' : 'open-directive',
      at + (text[at + 2] === '~' ? 3 : 2),
    );
    return true;
  }

  private match(pattern: RegExp): number | undefined {
    pattern.lastIndex = this.at;
    return pattern.test(this.text) ? pattern.lastIndex : undefined;
  }

  private add(kind: HclTokenKind, end: number): void {
    this.tokens.push({ kind, start: this.at, end, line: this.line });
    this.at = end;
  }

  private addLine(kind: HclTokenKind, end: number): void {
    this.add(kind, end);
    this.line += 1;
  }

  private addLines(kind: HclTokenKind, end: number): void {
    const lines = this.text.slice(this.at, end).split('\n').length - 1;
    this.add(kind, end);
    this.line += lines;
  }

  private failOpenQuotes(quotes: Quotes): never {
    throw new HclFault(
      quotes.line,
      'the text in quotes is not closed on its line',
    );
  }

  private failCharacter(): never {
    const character = String.fromCodePoint(this.text.codePointAt(this.at)!);
    throw new HclFault(
      this.line,
      `the character ${character} has no place here`,
    );
  }
}
