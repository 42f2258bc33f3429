import type { FileReading } from '../../model/FileReading';
import { nameHolder, type RouteClaim } from '../../model/Claim';
import { listRoutes } from '../../model/listClaims';
import type { World } from '../../model/World';
import {
  relateRoutePaths,
  type RouteRelation,
} from '../../routing/relateRoutePaths';
import { listRoutePaths, type RoutePath } from '../../routing/RoutePath';
import { valueOf } from '../../syntax/Located';
import type { Fault } from '../Rule';
import { showText } from '../showText';

/** Requests that a path of a file and a path of another route both match. */
export interface RouteConflict {
  readonly mine: RoutePath;
  readonly other: RoutePath;
  readonly holder: RouteClaim;
  readonly relation: RouteRelation;
  /** Who has the other path, for a sentence. */
  readonly holderName: string;
}

/** What the routes of a file have to do with all other routes of its gateway, in the order of their lines. */
export function listRouteConflicts(
  reading: FileReading<'kong'>,
  world: World,
): RouteConflict[] {
  return listRoutes(reading).flatMap(own => {
    const paths = listRoutePaths(own.route);
    if (paths.length === 0) return [];
    return world.routes
      .near(own)
      .filter(holder => !isSame(own, holder))
      .flatMap(holder =>
        listRoutePaths(holder.route).flatMap(other =>
          paths.flatMap(mine => {
            const relation = relateRoutePaths(mine, other);
            const isTold = takesEverything(mine) || takesEverything(other);
            return relation && (relation.isSamePath || !isTold)
              ? [
                  {
                    mine,
                    other,
                    holder,
                    relation,
                    holderName: nameRoute(holder, other.line),
                  },
                ]
              : [];
          }),
        ),
      );
  });
}

/**
 * One fault for each path of a file, about the first of its conflicts; the others are only counted. So a route above
 * everything else is told once, not ten thousand times.
 */
export function faultPerPath(
  conflicts: readonly RouteConflict[],
  say: (conflict: RouteConflict) => Omit<Fault, 'line'>,
): Fault[] {
  const byPath = new Map<RoutePath, RouteConflict[]>();
  for (const conflict of conflicts) {
    const there = byPath.get(conflict.mine);
    if (there) there.push(conflict);
    else byPath.set(conflict.mine, [conflict]);
  }
  return [...byPath].map(([mine, [first, ...others]]) => {
    const fault = say(first);
    const more =
      others.length === 0 ? '' : `, and ${others.length} more like this`;
    return { ...fault, line: mine.line, message: fault.message + more };
  });
}

/** What is wrong with such a path is told by itself, and not once more at every other path of the gateway. */
function takesEverything({ pattern }: RoutePath): boolean {
  return pattern.literalPrefix.length <= 1;
}

/** A path for a sentence. */
export function namePath({ pattern }: RoutePath): string {
  return pattern.text === '' ? 'any path' : showText(pattern.text);
}

/** What an open pull request puts in place of this very file is not in its way. */
function isSame(own: RouteClaim, other: RouteClaim): boolean {
  if (own.path !== other.path) return false;
  return (
    other.pullRequest !== undefined ||
    own.route === other.route ||
    // Read twice, it is another object.
    (own.line === other.line &&
      JSON.stringify(own.route) === JSON.stringify(other.route))
  );
}

function nameRoute(claim: RouteClaim, line: number): string {
  const name = claim.service || valueOf(claim.route.name) || 'a route';
  return nameHolder(showText(name), { ...claim, line });
}
