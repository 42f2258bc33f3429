import { comparePrecedence } from './comparePrecedence';
import { coversPaths } from './coversPaths';
import { coversHosts, findSharedHost } from './findSharedHost';
import { findSharedPath } from './findSharedPath';
import { foldPath } from './foldPath';
import type { RoutePath } from './RoutePath';

/** What clients send. A route that names all of these leaves nothing to one that names none. */
const ALL_METHODS = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
];

/** How the requests of two routes overlap. */
export interface RouteRelation {
  /** A request that both match, e.g. `GET /api/v1/orders/1`. */
  readonly example: string;
  /** Methods of the first route that the other serves as well; `undefined` for all of them. */
  readonly sharedMethods?: readonly string[];
  /** True when both have the same path to a person's eye; the example may then be one of the other's only. */
  readonly isSamePath: boolean;
  /** Who gets what both match; `undefined` when Kong leaves it open. */
  readonly precedence: ReturnType<typeof comparePrecedence>;
  /** True when the one that wins, or either where it is open, takes every request of the other. */
  readonly loserIsUnreachable: boolean;
}

/**
 * Says what two paths of routes on one gateway have to do with each other.
 *
 * @returns `undefined` when no request matches both, or when that cannot be judged
 */
export function relateRoutePaths(
  mine: RoutePath,
  other: RoutePath,
): RouteRelation | undefined {
  const host = findSharedHost(mine.hosts, other.hosts);
  const method = findSharedMethod(mine.methods, other.methods);
  if (host === undefined || method === undefined) return undefined;
  if (!headersMeet(mine, other) || !snisMeet(mine, other)) return undefined;
  const isSamePath = isOnePath(mine, other);
  const path = isSamePath ? mine.pattern.text : sharedPath(mine, other);
  if (path === undefined) return undefined;
  const precedence = comparePrecedence(mine, other);
  return {
    example: `${method} ${host}${path || '/'}`,
    ...(mine.methods &&
      other.methods && {
        sharedMethods: [...mine.methods].filter(one => other.methods!.has(one)),
      }),
    isSamePath,
    precedence,
    loserIsUnreachable:
      precedence?.winner === 'mine'
        ? takesAllOf(mine, other)
        : precedence?.winner === 'other' && takesAllOf(other, mine),
  };
}

/** True when a request that the narrow one matches always matches the wide one, too. */
function takesAllOf(wide: RoutePath, narrow: RoutePath): boolean {
  if (wide.snis) return false;
  const takesMethods =
    !wide.methods ||
    [...(narrow.methods ?? ALL_METHODS)].every(method =>
      wide.methods!.has(method),
    );
  const takesHeaders = [...(wide.headers ?? [])].every(([name, values]) => {
    const asked = narrow.headers?.get(name);
    return asked && [...asked].every(value => values.has(value));
  });
  if (!takesMethods || !takesHeaders || !coversHosts(wide.hosts, narrow.hosts))
    return false;
  if (!wide.pattern.isRegex && !narrow.pattern.isRegex)
    return narrow.pattern.text.startsWith(wide.pattern.text);
  const wideAutomaton = wide.pattern.automaton();
  const narrowAutomaton = narrow.pattern.automaton();
  return (
    wideAutomaton !== undefined &&
    narrowAutomaton !== undefined &&
    coversPaths(wideAutomaton, narrowAutomaton)
  );
}

function isOnePath(mine: RoutePath, other: RoutePath): boolean {
  const [a, b] = [mine.pattern, other.pattern];
  if (a.isRegex || b.isRegex) return a.text === b.text;
  return foldPath(a.text) === foldPath(b.text);
}

function sharedPath(mine: RoutePath, other: RoutePath): string | undefined {
  const [a, b] = [mine.pattern, other.pattern];
  if (!a.isRegex && !b.isRegex) {
    if (a.text.startsWith(b.text)) return a.text;
    return b.text.startsWith(a.text) ? b.text : undefined;
  }
  const [first, second] = [a.automaton(), b.automaton()];
  return first && second && findSharedPath(first, second);
}

function findSharedMethod(
  mine: RoutePath['methods'],
  other: RoutePath['methods'],
): string | undefined {
  if (!mine || !other) return [...(mine ?? other ?? ['GET'])][0];
  return [...mine].find(method => other.has(method));
}

function headersMeet(mine: RoutePath, other: RoutePath): boolean {
  return [...(mine.headers ?? [])].every(([name, values]) => {
    const others = other.headers?.get(name);
    return !others || [...values].some(value => others.has(value));
  });
}

function snisMeet({ snis }: RoutePath, other: RoutePath): boolean {
  return !snis || !other.snis || [...snis].some(sni => other.snis!.has(sni));
}
