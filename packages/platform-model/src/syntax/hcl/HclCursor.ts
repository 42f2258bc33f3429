import { HclFault } from './HclFault';
import type { HclToken, HclTokenKind } from './HclToken';

/** Whoever nests deeper does not mean a configuration. */
const DEEPEST = 200;

/** A place in the pieces of a file. Comments are passed over, and where brackets say so line breaks as well. */
export class HclCursor {
  /** False within brackets, where a line break is a blank. */
  newlines = true;
  /** The piece that was taken last; at first, the first. */
  last: HclToken;
  private index = 0;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly HclToken[],
  ) {
    [this.last] = tokens;
  }

  /** What comes next. */
  peek(): HclTokenKind {
    const { kind } = this.next();
    return kind === 'line-comment' ? 'newline' : kind;
  }

  /** The piece that comes next; `end` comes for ever. */
  next(): HclToken {
    for (;;) {
      const token = this.tokens[this.index];
      const { kind } = token;
      const isPassed =
        kind === 'comment' ||
        (!this.newlines && (kind === 'newline' || kind === 'line-comment'));
      if (!isPassed) return token;
      this.index += 1;
    }
  }

  take(): HclToken {
    const token = this.next();
    if (token.kind !== 'end') this.index += 1;
    this.last = token;
    return token;
  }

  /** Takes the next piece when it is of this kind. */
  skip(kind: HclTokenKind): boolean {
    if (this.peek() !== kind) return false;
    this.take();
    return true;
  }

  /** @throws HclFault with `message` when something else comes */
  expect(kind: HclTokenKind, message: string): HclToken {
    if (this.peek() !== kind) this.fail(message);
    return this.take();
  }

  textOf({ start, end }: HclToken): string {
    return this.text.slice(start, end);
  }

  isWord(word: string): boolean {
    const token = this.next();
    return token.kind === 'identifier' && this.textOf(token) === word;
  }

  /** The text from the start of a piece to the end of the last one taken. */
  textFrom(first: HclToken): string {
    return this.text.slice(first.start, this.last.end);
  }

  /** Reads something one level deeper. */
  nested<T>(newlines: boolean, read: () => T): T {
    const outside = this.newlines;
    this.depth += 1;
    if (this.depth > DEEPEST)
      this.fail(`it is nested deeper than ${DEEPEST} levels`);
    this.newlines = newlines;
    const result = read();
    this.newlines = outside;
    this.depth -= 1;
    return result;
  }

  /** @throws HclFault at what comes next */
  fail(message: string): never {
    throw new HclFault(this.next().line, message);
  }
}
