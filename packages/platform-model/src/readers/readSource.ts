import type { Fact } from '../syntax/Located';
import { listImports } from '../syntax/typescript/listImports';
import { readDecorators } from '../syntax/typescript/readDecorators';
import { SourceCode } from '../syntax/typescript/SourceCode';
import { literalText } from '../syntax/typescript/Token';
import type { SourceFacts } from './Facts';
import { guardOfPackage, NAMES_GUARD_PACKAGE } from './guardOfPackage';
import type { SourceTree } from './Reader';
import { readControllers, toRequestPath } from './readControllers';
import { readGuardRoles } from './readGuardRoles';
import { readListenPort } from './readListenPort';

/** Guards by the decorator that asks for them. */
const GUARDS: ReadonlyMap<string, string> = new Map([
  ['SiteAuth', 'site-auth'],
  ['PlatformAuth', 'platform-auth'],
  ['Public', 'none'],
]);

/** What sets the {@link SourceFacts.prefix}. */
const PREFIX = 'setGlobalPrefix';

const WORTH_SCANNING =
  /\b(?:SiteAuth|PlatformAuth|Public|Controller|listen|setGlobalPrefix)\b/;

/** Reads from TypeScript what it says about who may call it, where, and on which port. */
export function readSource({ text, faults }: SourceTree): SourceFacts {
  if (faults.length > 0) return { isCut: true, guards: [], controllers: [] };
  const namesPackage = NAMES_GUARD_PACKAGE.test(text);
  if (!namesPackage && !WORTH_SCANNING.test(text))
    return { guards: [], controllers: [] };
  const code = new SourceCode(text);
  const decorators = readDecorators(code);
  const guards = decorators.filter(({ name }) => GUARDS.has(name));
  const port = text.includes('listen') ? readListenPort(code) : undefined;
  const prefix = text.includes(PREFIX) ? readPrefix(code) : undefined;
  const guardPackages = namesPackage
    ? [...listImports(code)].filter(guardOfPackage)
    : [];
  return {
    guards: guards.map(decorator => {
      const guard = GUARDS.get(decorator.name)!;
      const { line } = decorator;
      // Whoever is let in by nobody's check has no role.
      const roles =
        guard === 'none' ? undefined : readGuardRoles(code, decorator);
      return { guard, line, ...(roles && { roles }) };
    }),
    controllers: readControllers(code, decorators, guards),
    ...(guardPackages.length > 0 && { guardPackages }),
    ...(prefix && { prefix }),
    ...(port && { port }),
  };
}

/** What `app.setGlobalPrefix('api')` puts before the paths of all controllers. */
function readPrefix(code: SourceCode): Fact<string> | undefined {
  for (let index = 0; index < code.tokens.length; index += 1) {
    if (!code.is(index, PREFIX) || !code.is(index + 1, '(')) continue;
    const { line } = code.tokens[index];
    const end = code.closingOf(index + 1);
    const path = literalText(code.tokens[index + 2]);
    return path === undefined || end !== index + 3
      ? { undetermined: 'it is not one literal', line }
      : { value: toRequestPath(path), line };
  }
  return undefined;
}
