import { fileRule } from '../Rule';
import {
  faultPerPath,
  listRouteConflicts,
  namePath,
} from './listRouteConflicts';

export const routeWinnerKnown = fileRule({
  id: 'route-winner-known',
  on: ['kong'],
  severity: 'error',
  title: 'It is certain which route gets a request',
  why: 'Two routes that match one request and are equal in all that Kong compares may change places with every restart.',
  field: 'route.path',
  judge: (reading, world) =>
    faultPerPath(
      listRouteConflicts(reading, world).filter(
        ({ relation }) => !relation.isSamePath && !relation.precedence,
      ),
      ({ mine, other, holderName, relation }) => ({
        message: `${relation.example} matches ${namePath(mine)} and ${namePath(
          other,
        )} of ${holderName}, and Kong leaves open which one wins`,
        fix: 'Choose a path that does not overlap, or set regex_priority.',
      }),
    ),
});
