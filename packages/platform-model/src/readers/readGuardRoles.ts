import type { Fact } from '../syntax/Located';
import type { Decorator } from '../syntax/typescript/readDecorators';
import type { SourceCode, TokenRange } from '../syntax/typescript/SourceCode';
import { literalText } from '../syntax/typescript/Token';

const OPTION = 'allowRoles';

/**
 * Reads the roles that a guard's decorator lets in, `@SiteAuth({ allowRoles: ['member'] })`.
 *
 * @returns `undefined` when it names none
 */
export function readGuardRoles(
  code: SourceCode,
  { arguments: given, line }: Decorator,
): Fact<readonly string[]> | undefined {
  if (given.length === 0) return undefined;
  const options = code.inside(given[0], '{');
  if (given.length > 1 || !options)
    return { undetermined: 'it is not one literal object', line };
  let roles: Fact<readonly string[]> | undefined;
  for (const property of code.splitAtCommas(options)) {
    const name = nameOf(code, property);
    // What is spread into the object, or named by an expression, may be the roles.
    if (name === undefined)
      return { undetermined: 'it depends on an expression', line };
    if (name === OPTION) roles = readRoles(code, property);
  }
  return roles;
}

/** The name of a property; `undefined` when only running the code would tell. */
function nameOf(
  code: SourceCode,
  { from, to }: TokenRange,
): string | undefined {
  const token = code.tokens[from];
  // After anything else this is not the name yet, as in `get name() {}`.
  const isName = to - from === 1 || code.is(from + 1, ':');
  const isMethod = code.is(from + 1, '(') || code.is(from + 1, '<');
  if (!isName && !isMethod) return undefined;
  return token.kind === 'name' || token.kind === 'number'
    ? token.text
    : literalText(token);
}

function readRoles(
  code: SourceCode,
  { from, to }: TokenRange,
): Fact<readonly string[]> {
  const { line } = code.tokens[from];
  const list = code.is(from + 1, ':')
    ? code.inside({ from: from + 2, to }, '[')
    : undefined;
  if (!list) return { undetermined: 'it is not a literal list', line };
  const roles: string[] = [];
  for (const item of code.splitAtCommas(list)) {
    const role =
      item.to - item.from === 1
        ? literalText(code.tokens[item.from])
        : undefined;
    if (role === undefined)
      return { undetermined: 'it is not a list of literals', line };
    roles.push(role);
  }
  return { value: roles, line };
}
