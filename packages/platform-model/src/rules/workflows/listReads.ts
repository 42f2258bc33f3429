// A text, a path like github.event.commits[0].message, a comparison, or anything else that is one character long.
const TOKEN =
  /'(?:[^']|'')*'|[a-z_][\w-]*(?:\.[\w*-]+|\[(?:'[\w-]+'|\d+|\*)\])*|[=!]=|[<>]=?|\S/gi;

const COMPARISON = /^(?:[=!]=|[<>]=?)$/;
const ASKING = /^(?:contains|startswith|endswith)$/i;

/**
 * The values that an expression of GitHub Actions writes out: paths like `github.event.issue.title`,
 * whichever way they are written. What is only compared or asked for is left out: `true` harms nobody.
 */
export function listReads(expression: string): string[] {
  const tokens = expression.match(TOKEN) ?? [];
  const reads: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!/^[a-z_]/i.test(tokens[index])) continue;
    const path = normalizePath(tokens[index]);
    if (ASKING.test(path) && tokens[index + 1] === '(')
      index = findEnd(tokens, index + 1);
    else if (!isCompared(tokens, index)) reads.push(path);
  }
  return reads;
}

function normalizePath(token: string): string {
  return token
    .replace(/\['([\w-]+)'\]/g, '.$1')
    .replace(/\[(?:\d+|\*)\]/g, '.*');
}

function isCompared(tokens: readonly string[], index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].some(
    token => token !== undefined && COMPARISON.test(token),
  );
}

/** The index of the parenthesis that closes the one at `start`. */
function findEnd(tokens: readonly string[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index += 1) {
    if (tokens[index] === '(') depth += 1;
    if (tokens[index] === ')') depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}
