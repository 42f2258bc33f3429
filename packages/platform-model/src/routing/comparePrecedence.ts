import type { RoutePath } from './RoutePath';

interface Precedence {
  /** The higher number is asked first. */
  readonly of: (path: RoutePath) => number;
  /** Why that one wins, as the end of a sentence. */
  readonly because: string;
}

/**
 * The order in which Kong's router (`traditional_compatible`, the default since 3.0) asks the routes that match a
 * request; what stands first decides. It knows no tie-break: of two routes that are equal in all of it, Kong takes
 * either.
 */
const PRECEDENCE: readonly Precedence[] = [
  {
    of: ({ methods, hosts, headers, snis, pattern }) =>
      [methods, hosts, headers, snis, pattern.text || undefined].filter(
        attribute => attribute !== undefined,
      ).length,
    because: 'a route that asks for more (methods, hosts, headers) wins',
  },
  {
    of: ({ hosts }) =>
      Number(hosts !== undefined && !hosts.some(host => host.includes('*'))),
    because: 'hosts without a * win',
  },
  {
    of: ({ headers }) => headers?.size ?? 0,
    because: 'more headers win',
  },
  {
    of: ({ pattern }) => Number(pattern.isRegex),
    because: 'a regular expression wins over a plain path',
  },
  {
    of: ({ pattern, regexPriority }) => (pattern.isRegex ? regexPriority : 0),
    because: 'the higher regex_priority wins',
  },
  {
    of: ({ pattern }) => (pattern.isRegex ? 0 : pattern.text.length),
    because: 'the longer path wins',
  },
];

/**
 * Says which of two paths Kong asks first, and why.
 *
 * @returns `undefined` when Kong leaves it open
 */
export function comparePrecedence(
  mine: RoutePath,
  other: RoutePath,
): { winner: 'mine' | 'other'; because: string } | undefined {
  for (const { of, because } of PRECEDENCE) {
    const difference = of(mine) - of(other);
    if (difference !== 0)
      return { winner: difference > 0 ? 'mine' : 'other', because };
  }
  return undefined;
}
