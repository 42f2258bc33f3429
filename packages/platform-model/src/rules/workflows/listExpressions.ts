import type { YamlScalar } from '../../syntax/YamlNode';

/** What stands between `${{` and `}}`. */
export interface Expression {
  readonly text: string;
  /** The line its `${{` stands on, where the scalar lets one tell. */
  readonly line: number;
  /** False when its `}}` is missing; it then runs to the end. */
  readonly closed: boolean;
}

const OPEN = '${{';
const CLOSE = '}}';

/** The expressions of a text, in its order. */
export function listExpressions(scalar: YamlScalar): Expression[] {
  if (typeof scalar.value !== 'string') return [];
  const text = scalar.value;
  const expressions: Expression[] = [];
  let start = text.indexOf(OPEN);
  while (start >= 0) {
    const end = text.indexOf(CLOSE, start + OPEN.length);
    const closed = end >= 0;
    expressions.push({
      text: text.slice(start + OPEN.length, closed ? end : undefined).trim(),
      line: lineAt(scalar, start),
      closed,
    });
    start = closed ? text.indexOf(OPEN, end) : -1;
  }
  return expressions;
}

/**
 * The line of a place in a text.
 *
 * @param index - into its value
 */
export function lineAt(scalar: YamlScalar, index: number): number {
  if (!scalar.literal || typeof scalar.value !== 'string') return scalar.line;
  return scalar.line + scalar.value.slice(0, index).split('\n').length;
}
