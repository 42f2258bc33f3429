import { automatonOfRegex } from '../../routing/PathAutomaton';
import { findAmbiguousRepeat } from '../../routing/findAmbiguousRepeat';
import { findLiteralPrefix } from '../../routing/findLiteralPrefix';
import { parsePathRegex } from '../../routing/parsePathRegex';
import { isKnown } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { showText } from '../showText';
import { listKongRoutes } from './listKongRoutes';

export const routeRegexSafe = fileRule({
  id: 'route-regex-safe',
  on: ['kong'],
  severity: 'error',
  title: 'A regular expression of a route is narrow and quick',
  why: 'An expression that does not fix its first segment takes requests of other applications, and one whose repetitions overlap lets a single request keep a processor busy for hours.',
  field: 'route.path',
  judge: ({ facts }) =>
    listKongRoutes(facts)
      .flatMap(route => route.paths ?? [])
      .filter(isKnown)
      .filter(({ value }) => value.startsWith('~'))
      .flatMap(({ value, line }) => {
        const fault = checkRegex(value.slice(1));
        return fault
          ? [{ line, message: `path ${showText(value)} ${fault}` }]
          : [];
      }),
});

/** Nothing about an expression that cannot be taken apart: the grammar of paths tells that. */
function checkRegex(source: string): string | undefined {
  const node = parsePathRegex(source);
  if ('fault' in node) return undefined;
  if (!/^\/[^/]/.test(findLiteralPrefix(node)))
    return 'does not fix its first segment, so it takes requests of other applications';
  const repeat = findAmbiguousRepeat(node);
  if (repeat) return `repeats ${repeat}, which can match one text in many ways`;
  return automatonOfRegex(node) ? undefined : 'repeats too much to be judged';
}
