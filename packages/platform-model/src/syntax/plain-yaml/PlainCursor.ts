import { COLON, DASH, DOT, endsToken, HASH, NEWLINE, SPACE } from './CharCode';
import { NOT_PLAIN } from './NotPlain';

/** Deeper nesting is left to the library. */
const DEEPEST = 64;

/** A place in a text, and what shows there without knowing what stands around it. It begins before the first line. */
export class PlainCursor {
  /** With a newline before the first line and one behind the last, so that no line is special. */
  readonly text: string;
  pos = 0;
  /** Counted from 1. */
  line = 0;
  /** Where the current line starts. */
  lineStart = 0;
  /** Column of what the current line holds; -1 behind the last line of a document. */
  indent = -1;
  /** How many collections are open. */
  depth = 0;

  constructor(text: string) {
    this.text = `\n${text}\n`;
  }

  /** False when nothing but empty lines and comments was left. */
  hasMore(): boolean {
    return this.pos < this.text.length;
  }

  /** True at the mark that ends a document, and at the end of the text. */
  isBehindDocument(): boolean {
    return this.indent === -1;
  }

  /** Counts a collection that begins here; whoever calls this lowers `depth` again behind it. */
  open(): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw NOT_PLAIN;
  }

  code(): number {
    return this.text.charCodeAt(this.pos);
  }

  skipSpaces(): void {
    while (this.text.charCodeAt(this.pos) === SPACE) this.pos += 1;
  }

  /** Behind a token: goes over spaces, and tells whether nothing but a comment is left of the line. */
  isAtLineEnd(): boolean {
    const before = this.pos;
    this.skipSpaces();
    const code = this.code();
    return code === NEWLINE || (code === HASH && this.pos > before);
  }

  /** Goes to what the next line holds that is neither empty nor a comment. */
  toNextLine(): void {
    const { text } = this;
    let code;
    do {
      this.startLine(text.indexOf('\n', this.pos) + 1);
      if (!this.hasMore()) {
        this.indent = -1;
        return;
      }
      this.skipSpaces();
      code = this.code();
    } while (code === NEWLINE || code === HASH);
    this.indent = this.isAtMarker() ? -1 : this.pos - this.lineStart;
  }

  /** Counts a line that starts here. */
  startLine(pos: number): void {
    this.line += 1;
    this.lineStart = pos;
    this.pos = pos;
  }

  /** True where `---` or `...` ends a document. */
  isAtMarker(): boolean {
    if (this.pos !== this.lineStart) return false;
    const code = this.code();
    return (
      (code === DASH || code === DOT) &&
      this.text.charCodeAt(this.pos + 1) === code &&
      this.text.charCodeAt(this.pos + 2) === code &&
      endsToken(this.text.charCodeAt(this.pos + 3))
    );
  }

  /** True at the dash of a list's item. */
  isAtItem(): boolean {
    return (
      this.code() === DASH && endsToken(this.text.charCodeAt(this.pos + 1))
    );
  }

  /** True at the colon behind a key. */
  isAtColon(): boolean {
    return (
      this.code() === COLON && endsToken(this.text.charCodeAt(this.pos + 1))
    );
  }
}
