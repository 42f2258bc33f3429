import { parsePathRegex } from '../../routing/parsePathRegex';
import { isKnown } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { showText } from '../showText';
import { listKongRoutes } from './listKongRoutes';

/** An end, a whole segment, or a wish to go on. */
const KNOWS_ITS_END = /(?:\$\)?|\/|\.[*+]\)?)$/;

export const routeRegexEnds = fileRule({
  id: 'route-regex-ends',
  on: ['kong'],
  severity: 'warning',
  title: 'A regular expression of a route says where it ends',
  why: 'Kong holds an expression to the start of a path only: without a $ it takes every path that goes on from there.',
  field: 'route.path',
  judge: ({ facts }) =>
    listKongRoutes(facts)
      .flatMap(route => route.paths ?? [])
      .filter(isKnown)
      .filter(
        ({ value }) =>
          value.startsWith('~') &&
          !KNOWS_ITS_END.test(value) &&
          !('fault' in parsePathRegex(value.slice(1))),
      )
      .map(({ value, line }) => ({
        line,
        message: `path ${showText(
          value,
        )} has no $ at its end, so it takes whatever begins like this`,
        fix: `Write ${showText(value)}$, or end it with a /.`,
      })),
});
