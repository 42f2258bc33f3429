import type { Fact } from '../syntax/Located';
import { trimSlashes } from '../syntax/trimSlashes';
import { listClasses, type ClassCode } from '../syntax/typescript/listClasses';
import type { Decorator } from '../syntax/typescript/readDecorators';
import type { SourceCode } from '../syntax/typescript/SourceCode';
import { literalText } from '../syntax/typescript/Token';
import type { ControllerFacts } from './Facts';
import { withoutAbsent } from './withoutAbsent';

const CONTROLLER = 'Controller';
const OTHER_GUARD = 'UseGuards';

/** What makes a method answer requests. */
const HANDLERS = new Set([
  'Get',
  'Head',
  'Post',
  'Put',
  'Patch',
  'Delete',
  'Options',
  'All',
  'Search',
  'Sse',
]);

/**
 * Reads the controllers of a source file.
 *
 * @param decorators - all of the file
 * @param guards - those of them that say who may call, in the order of the facts
 */
export function readControllers(
  code: SourceCode,
  decorators: readonly Decorator[],
  guards: readonly Decorator[],
): ControllerFacts[] {
  if (!decorators.some(({ name }) => name === CONTROLLER)) return [];
  const indexes = new Map(guards.map((guard, index) => [guard, index]));
  return listClasses(code, decorators).flatMap(found => {
    const controller = found.decorators.find(({ name }) => name === CONTROLLER);
    return controller
      ? [
          withoutAbsent({
            paths: readPaths(code, controller),
            ...readChecks(found, controller.line, indexes),
          }),
        ]
      : [];
  });
}

/** Nest asks the handler first, and its class where the handler says nothing. */
function readChecks(
  { decorators, members }: ClassCode,
  line: number,
  indexes: ReadonlyMap<Decorator, number>,
): Omit<ControllerFacts, 'paths'> {
  const guardsOf = (some: readonly Decorator[]) =>
    some.flatMap(decorator => indexes.get(decorator) ?? []);
  const ofClass = guardsOf(decorators);
  const handlers = members.filter(
    member =>
      guardsOf(member).length > 0 ||
      member.some(({ name }) => HANDLERS.has(name)),
  );
  const guards = new Set<number>();
  let bareLine: number | undefined;
  // Handlers that are inherited, or declared in a way of the application's own, are not seen: they have the class's.
  for (const handler of handlers.length > 0 ? handlers : [[]]) {
    const own = guardsOf(handler);
    const valid = own.length > 0 ? own : ofClass;
    for (const index of valid) guards.add(index);
    if (valid.length === 0) bareLine ??= handler[0]?.line ?? line;
  }
  const other = [...decorators, ...handlers.flat()].find(
    ({ name }) => name === OTHER_GUARD,
  );
  return {
    guards: [...guards].sort((one, another) => one - another),
    bareLine,
    otherGuardLine: other?.line,
  };
}

function readPaths(
  code: SourceCode,
  { arguments: given, line }: Decorator,
): Fact<string>[] {
  if (given.length === 0) return [{ value: '/', line }];
  const list = code.inside(given[0], '[');
  const paths = list ? code.splitAtCommas(list) : [given[0]];
  return paths.map(({ from, to }) => {
    const path = to - from === 1 ? literalText(code.tokens[from]) : undefined;
    return path === undefined || given.length > 1
      ? { undetermined: 'it is not a literal', line }
      : { value: toRequestPath(path), line: code.tokens[from].line };
  });
}

/** With a slash before it and none behind, as requests have it. */
export function toRequestPath(path: string): string {
  return `/${trimSlashes(path, 'both')}`;
}
