import { fileRule } from '../Rule';
import {
  faultPerPath,
  listRouteConflicts,
  namePath,
  type RouteConflict,
} from './listRouteConflicts';

/** Only one route serves a path; what differs in case or in a slash at the end counts as the same. */
export const routeIsFree = fileRule({
  id: 'route-is-free',
  on: ['kong'],
  severity: 'error',
  title: 'No two routes of a gateway serve the same path',
  why: 'Of two routes with one path, methods and hosts, Kong takes either: one application loses its requests to the other. Paths that differ only in case or in a slash at the end are two for Kong and one for people.',
  field: 'route.path',
  judge: (reading, world) =>
    faultPerPath(
      listRouteConflicts(reading, world).filter(
        ({ relation }) => relation.isSamePath,
      ),
      conflict => ({
        message: `path ${namePath(conflict.mine)} is already served${sayHow(
          conflict,
        )} by ${conflict.holderName}`,
        fix: 'Choose another path, or other methods.',
      }),
    ),
});

function sayHow({ mine, other, relation }: RouteConflict): string {
  const { sharedMethods } = relation;
  const only =
    sharedMethods && sharedMethods.length < (mine.methods?.size ?? 0)
      ? ` for ${sharedMethods.join(', ')}`
      : '';
  const as = namePath(mine) === namePath(other) ? '' : ` as ${namePath(other)}`;
  return as + only;
}
