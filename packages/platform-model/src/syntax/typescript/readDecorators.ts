import type { SourceCode, TokenRange } from './SourceCode';

/** A decorator that is a name, or a call of a name. */
export interface Decorator {
  /** Without what it is a member of, e.g. `Public` for `@auth.Public()`. */
  readonly name: string;
  readonly line: number;
  /** All of its tokens. */
  readonly range: TokenRange;
  /** Where its arguments stand; none when it is not called. */
  readonly arguments: readonly TokenRange[];
}

/** Type arguments of a decorator are short; what goes on for longer is a comparison. */
const LONGEST_TYPES = 200;

/** Finds the decorators; those whose expression is anything else, like `@(x())` or `@x()()`, are left out. */
export function readDecorators(code: SourceCode): Decorator[] {
  const decorators: Decorator[] = [];
  for (let index = 0; index < code.tokens.length; index += 1)
    if (code.is(index, '@')) {
      const decorator = readDecorator(code, index);
      if (decorator) decorators.push(decorator);
    }
  return decorators;
}

function readDecorator(code: SourceCode, start: number): Decorator | undefined {
  const { tokens } = code;
  let at = start + 1;
  while (tokens[at]?.kind === 'name' && code.is(at + 1, '.')) at += 2;
  const name = tokens[at];
  if (name?.kind !== 'name') return undefined;
  const { line } = tokens[start];
  const behindName = at + 1;
  at = skipTypes(code, behindName);
  if (!code.is(at, '('))
    return at > behindName || isContinued(code, at)
      ? undefined
      : {
          name: name.text,
          line,
          range: { from: start, to: behindName },
          arguments: [],
        };
  const end = code.closingOf(at);
  if (isContinued(code, end + 1)) return undefined;
  return {
    name: name.text,
    line,
    range: { from: start, to: end + 1 },
    arguments: code.splitAtCommas({ from: at + 1, to: end }),
  };
}

/** @returns the index behind type arguments, or the same when there are none */
function skipTypes(code: SourceCode, start: number): number {
  let depth = 0;
  for (let at = start; at < start + LONGEST_TYPES; at += 1) {
    if (code.is(at, '<')) depth += 1;
    if (code.is(at, '>')) depth -= 1;
    if (depth === 0) return at === start ? start : at + 1;
  }
  return start;
}

/** True where a token makes more of the expression before it. */
function isContinued(code: SourceCode, index: number): boolean {
  return (
    code.tokens[index]?.text.startsWith('`') === true ||
    ['.', '(', '!', '?'].some(mark => code.is(index, mark))
  );
}
