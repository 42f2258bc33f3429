import { fileRule } from '../Rule';
import {
  faultPerPath,
  listRouteConflicts,
  namePath,
} from './listRouteConflicts';

/** Legal in Kong, and seldom meant: it is told on both sides. */
export const routeKeepsToItself = fileRule({
  id: 'route-keeps-to-itself',
  on: ['kong'],
  severity: 'warning',
  title: 'No route takes requests from below another application',
  why: 'Kong compares paths by characters and takes the route that asks for most: a new route can take requests that another application served until then.',
  field: 'route.path',
  judge: (reading, world) =>
    faultPerPath(
      listRouteConflicts(reading, world).filter(
        ({ relation, holder }) =>
          !relation.isSamePath &&
          relation.precedence &&
          !relation.loserIsUnreachable &&
          holder.path !== reading.path,
      ),
      ({ mine, other, holderName, relation }) => {
        const { winner, because } = relation.precedence!;
        return {
          message:
            winner === 'mine'
              ? `path ${namePath(mine)} takes ${
                  relation.example
                } from ${holderName}, which serves ${namePath(
                  other,
                )}: ${because}`
              : `path ${namePath(mine)} does not get ${
                  relation.example
                }, which goes to ${namePath(
                  other,
                )} of ${holderName}: ${because}`,
          fix: 'Make sure that both owners want this, or choose another path.',
        };
      },
    ),
});
