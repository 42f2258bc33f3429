import { fileRule } from '../Rule';
import {
  faultPerPath,
  listRouteConflicts,
  namePath,
} from './listRouteConflicts';

export const routeIsReachable = fileRule({
  id: 'route-is-reachable',
  on: ['kong'],
  severity: 'error',
  title: 'Every route gets requests',
  why: 'When Kong asks another route first and that one takes all requests of this one, the application behind it never hears of anybody, and no tool says so.',
  field: 'route.path',
  judge: (reading, world) =>
    faultPerPath(
      listRouteConflicts(reading, world).filter(
        ({ relation }) => !relation.isSamePath && relation.loserIsUnreachable,
      ),
      ({ mine, other, holderName, relation }) => {
        const { winner, because } = relation.precedence!;
        return winner === 'mine'
          ? {
              message: `path ${namePath(
                mine,
              )} takes every request for ${namePath(
                other,
              )} from ${holderName}: ${because}`,
              fix: 'Choose a narrower path.',
            }
          : {
              message: `path ${namePath(mine)} is never reached: ${namePath(
                other,
              )} of ${holderName} takes all its requests, because ${because}`,
              fix: 'Choose another path.',
            };
      },
    ),
});
