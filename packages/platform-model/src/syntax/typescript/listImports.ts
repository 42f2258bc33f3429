import type { SourceCode } from './SourceCode';
import { literalText } from './Token';

/**
 * The packages that a file loads when it runs, with `import`, `export ... from` or `require`: `@acme/auth` for
 * `@acme/auth/guards`. What is imported as a type only is not loaded, and neither are the application's own files named.
 */
export function listImports(code: SourceCode): Set<string> {
  const packages = new Set<string>();
  for (let index = 0; index < code.tokens.length; index += 1) {
    const at = findSpecifier(code, index);
    const specifier =
      at === undefined ? undefined : literalText(code.tokens[at]);
    const name = specifier?.match(/^(?:@[^/]+\/)?[^@./][^/]*/)?.[0];
    if (name) packages.add(name);
  }
  return packages;
}

/** Where the text may stand that says what is loaded here. */
function findSpecifier(code: SourceCode, index: number): number | undefined {
  const isImport = code.is(index, 'import');
  const isCall = code.is(index + 1, '(') && !code.is(index - 1, '.');
  if (isCall && (isImport || code.is(index, 'require'))) return index + 2;
  if (!isImport && !code.is(index, 'export')) return undefined;
  let at = index + 1;
  if (isImport && code.tokens[at]?.kind === 'string') return at;
  // `import type, { A } from` names a default `type`.
  const isType = code.is(at, 'type') && !code.is(at + 1, ',');
  if (isType && !code.is(at + 1, 'from')) return undefined;
  for (; isOfClause(code, at); at += 1) {
    if (code.is(at, 'from') && code.tokens[at + 1]?.kind === 'string')
      return at + 1;
    if (code.is(at, '{')) at = code.closingOf(at);
  }
  return undefined;
}

/** The next import or export ends this one, so that no token is looked at for more than one of them. */
function isOfClause(code: SourceCode, at: number): boolean {
  const token = code.tokens[at];
  return (
    (token?.kind === 'name' && !/^(?:import|export)$/.test(token.text)) ||
    ['{', ',', '*'].some(mark => code.is(at, mark))
  );
}
