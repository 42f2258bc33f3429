import type { KongRoute } from '../../readers/Facts';
import { parsePathRegex } from '../../routing/parsePathRegex';
import { isKnown } from '../../syntax/Located';
import { fileRule, type Fault } from '../Rule';
import { showText } from '../showText';
import { listKongRoutes } from './listKongRoutes';
import { nameOf } from './listPlugins';

const LONGEST = 200;

export const routePathGrammar = fileRule({
  id: 'route-path-grammar',
  on: ['kong'],
  severity: 'error',
  title: 'The path of a route is whole, plain segments',
  why: 'A path that gateway and application can read in two ways is a way around the guard: empty segments, dots, semicolons and percent signs are tidied up by one of them only.',
  field: 'route.path',
  judge: ({ facts }) => listKongRoutes(facts).flatMap(judgeRoute),
});

function judgeRoute(route: KongRoute): Fault[] {
  if (!route.paths)
    return route.hosts
      ? []
      : [
          {
            line: route.line,
            message: `route ${nameOf(
              route.name,
            )} has neither path nor host, so it takes requests of the whole gateway`,
            fix: 'Give it a path like /api/v1/orders.',
          },
        ];
  return route.paths.filter(isKnown).flatMap(({ value, line }) => {
    const fault = value.startsWith('~')
      ? checkRegex(value)
      : checkPlainPath(value);
    return fault
      ? [
          {
            line,
            message: `path ${showText(value) || '""'} ${fault}`,
            fix: 'Write it like /api/v1/orders.',
          },
        ]
      : [];
  });
}

/** Why a path is not good, as the end of a sentence. */
export function checkPlainPath(path: string): string | undefined {
  if (path === '/') return 'takes every request of the gateway';
  if (path.length > LONGEST) return `has more than ${LONGEST} characters`;
  if (!path.startsWith('/')) return 'does not start with a /';
  const bad = /[^A-Za-z0-9._~/-]/u.exec(path)?.[0];
  if (path.includes('//')) return 'has an empty segment';
  const dots = findDots(path);
  if (dots) return `has the segment ${dots}`;
  if (bad === '%')
    return 'has a %, but Kong compares paths after it has decoded them';
  if (bad) return `has the character ${showText(bad)}`;
  return path.endsWith('/') ? 'ends with a /' : undefined;
}

function checkRegex(path: string): string | undefined {
  if (!path.startsWith('~/') && !path.startsWith('~^/'))
    return 'does not start with ~/';
  const node = parsePathRegex(path.slice(1));
  if ('fault' in node)
    return `is no regular expression that can be judged: ${showText(
      node.fault,
    )}`;
  if (path.includes('//')) return 'has an empty segment';
  const dots = findDots(path.replaceAll('\\.', '.'));
  if (dots) return `has the segment ${dots}`;
  const bad = /[%;\s]|[^\x20-\x7e]/u.exec(path)?.[0];
  return bad ? `has the character ${showText(bad)}` : undefined;
}

/** `..` also where something is hung on it: `..;` is `..` to some servers. */
function findDots(path: string): string | undefined {
  return /\/(\.{1,2}(?:;[^/]*)?)(?:\/|$)/.exec(path)?.[1];
}
