import type { Fact } from '../syntax/Located';
import type { SourceCode, TokenRange } from '../syntax/typescript/SourceCode';
import { literalText } from '../syntax/typescript/Token';

/** Wrappers around the literal; nobody needs more. */
const DEEPEST = 8;

/**
 * Reads the port of a call like `app.listen(process.env.PORT ?? 3000)`: the literal that holds when the environment
 * says nothing.
 *
 * @returns `undefined` when nothing listens
 */
export function readListenPort(code: SourceCode): Fact<number> | undefined {
  for (let index = 1; index < code.tokens.length; index += 1) {
    if (!code.is(index, 'listen') || !code.is(index - 1, '.')) continue;
    if (!code.is(index + 1, '(')) continue;
    const [port] = code.splitAtCommas({
      from: index + 2,
      to: code.closingOf(index + 1),
    });
    if (port)
      return (
        readPort(code, followName(code, port)) ?? {
          undetermined: 'it is an expression',
          line: code.tokens[index].line,
        }
      );
  }
  return undefined;
}

/** From a name to what a `const` of that name holds. */
function followName(code: SourceCode, range: TokenRange): TokenRange {
  const { tokens } = code;
  const name = tokens[range.from];
  if (range.to - range.from !== 1 || name.kind !== 'name') return range;
  const declarations = [...tokens.keys()].filter(
    index =>
      code.is(index, 'const') &&
      code.is(index + 1, name.text) &&
      code.is(index + 2, '='),
  );
  if (declarations.length !== 1) return range;
  const from = declarations[0] + 3;
  let to = from;
  while (to < tokens.length && !code.is(to, ';')) {
    // Without a semicolon, a line ends the declaration unless an operator goes on with it.
    const isNewLine = to > from && tokens[to].line > tokens[to - 1].line;
    if (isNewLine && !/^[?|.)]$/.test(tokens[to].text)) break;
    to += 1;
  }
  return { from, to };
}

/** `3000`, `'3000'`, `process.env.PORT ?? 3000`, and these within `Number(...)`, `parseInt(...)`, `+(...)`. */
function readPort(
  code: SourceCode,
  { from, to }: TokenRange,
  depth = 0,
): Fact<number> | undefined {
  const { tokens } = code;
  const first = tokens[from];
  if (!first || from >= to || depth > DEEPEST) return undefined;
  if (to - from === 1) {
    const text =
      first.kind === 'number'
        ? first.text.replace(/_/g, '')
        : literalText(first);
    return text !== undefined && /^[1-9]\d{0,4}$/.test(text)
      ? { value: Number(text), line: first.line }
      : undefined;
  }
  if (code.is(from, '+'))
    return readPort(code, { from: from + 1, to }, depth + 1);
  if (code.is(from, 'Number') || code.is(from, 'parseInt')) {
    const inside = code.inside({ from: from + 1, to }, '(');
    const [number] = inside ? code.splitAtCommas(inside) : [];
    return number && readPort(code, number, depth + 1);
  }
  const inside = code.inside({ from, to }, '(');
  if (inside) return readPort(code, inside, depth + 1);
  const environment = tokens
    .slice(from, from + 8)
    .map(({ text }) => text)
    .join('')
    .match(/^process\.env(?:\.\w+|\[['"]\w+['"]\])(?:\?\?|\|\|)/)?.[0];
  if (!environment) return undefined;
  const length = environment.includes('[') ? 8 : 7;
  return readPort(code, { from: from + length, to }, depth + 1);
}
