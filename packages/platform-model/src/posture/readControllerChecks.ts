import type { Application } from '../model/Application';
import type { SourceFacts } from '../readers/Facts';
import { NO_GUARD } from '../rules/agreement/describeGuard';
import { showText } from '../rules/showText';
import { isKnown, valueOf } from '../syntax/Located';
import type { Check, Checks, Doubt, Remark } from './Checks';
import type { PlacedController } from './listServing';
import {
  listUnloaded,
  readInstalledGuards,
  type InstalledGuard,
} from './readInstalledGuards';
import type { SourcePlace } from './RoutePosture';

interface PlacedGuard {
  readonly place: SourcePlace;
  readonly guard: SourceFacts['guards'][number];
}

/**
 * Reads what stands before the handlers of some controllers. A guard's package guards the whole application where a
 * source loads it: it checks every caller but those of handlers that are public, and a decorator says whom it lets in: nobody, where there is none.
 */
export function readControllerChecks(
  application: Application,
  controllers: readonly PlacedController[],
): Checks & { readonly isPublic: boolean } {
  const { name, path, package: manifest } = application;
  const decorators = controllers.flatMap(({ source, controller }) =>
    controller.guards.map((index): PlacedGuard => {
      const guard = source.facts.guards[index];
      return { guard, place: { path: source.path, line: guard.line } };
    }),
  );
  const bare = controllers.flatMap(({ source, controller: { bareLine } }) =>
    bareLine === undefined ? [] : [{ path: source.path, line: bareLine }],
  );
  const others = controllers.flatMap(({ source, controller }) =>
    controller.otherGuardLine === undefined
      ? []
      : [{ path: source.path, line: controller.otherGuardLine }],
  );
  const packages = readInstalledGuards(application);
  const open = decorators.filter(({ guard }) => guard.guard === NO_GUARD);
  const asking = decorators.filter(({ guard }) => guard.guard !== NO_GUARD);
  const isByDefault = bare.length > 0 || controllers.length === 0;
  const guards = new Set([
    ...asking.map(({ guard }) => guard.guard),
    ...(isByDefault ? packages.keys() : []),
  ]);
  const checks = [...guards].flatMap(guard => {
    const own = asking.filter(one => one.guard.guard === guard);
    const installed = packages.get(guard);
    if (!installed?.isLoaded)
      return own.length > 0 ? [joinDecorators(guard, own)] : [];
    // Without a controller to read it is not known what the application says of its handlers.
    const unread = controllers.length === 0 ? installed.place : undefined;
    const closed = bare.at(0);
    return own.length > 0 || unread || closed
      ? [joinDecorators(guard, own, unread, closed)]
      : [];
  });
  const doubts = [
    ...listUnloaded(guards, packages),
    ...listDoubts(checks, packages, others, manifest?.path ?? path),
  ];
  const gaps: Remark[] = open.map(({ place }) => ({
    message: `the code lets everybody in: it is marked as public`,
    place,
  }));
  if (isByDefault && packages.size === 0)
    gaps.push(
      asking.length > 0
        ? { message: 'a handler of the code asks for no guard', place: bare[0] }
        : {
            message: `the code of ${showText(name)} has no guard`,
            place: bare.at(0) ?? { path: manifest?.path ?? path, line: 1 },
          },
    );
  return { checks, doubts, gaps, isPublic: open.length > 0 && !isByDefault };
}

/**
 * Several decorators of one guard narrow single handlers: together they are as wide as it.
 *
 * @param unread - where the guard comes from, when no decorators can be read
 * @param closed - the first handler that has none
 */
function joinDecorators(
  guard: string,
  decorators: readonly PlacedGuard[],
  unread?: SourcePlace,
  closed?: SourcePlace,
): Check {
  const shut = closed && {
    closed: { place: closed, isAll: decorators.length === 0 },
  };
  const widest = decorators.find(
    ({ guard: { roles } }) => !roles || valueOf(roles)?.length === 0,
  );
  const everybody = unread ?? widest?.place;
  if (everybody) return { guard, roles: [], place: everybody, ...shut };
  if (closed && decorators.length === 0)
    return { guard, roles: [], place: closed, ...shut };
  const unknown = decorators.find(({ guard: { roles } }) => !isKnown(roles));
  const roles = unknown?.guard.roles;
  return {
    guard,
    roles: [
      ...new Set(decorators.flatMap(one => valueOf(one.guard.roles) ?? [])),
    ],
    ...(roles && !isKnown(roles) && { undetermined: roles.undetermined }),
    place: (unknown ?? decorators[0]).place,
    ...shut,
  };
}

function listDoubts(
  checks: readonly Check[],
  packages: ReadonlyMap<string, InstalledGuard>,
  others: readonly SourcePlace[],
  manifestPath: string,
): Doubt[] {
  // Without its package a decorator is a word: whatever stands behind it is not a guard that is known.
  const missing = checks
    .filter(({ guard }) => !packages.has(guard))
    .map(({ guard, place }) => ({
      about: `whether the guard ${guard} of the code is there`,
      why: `${manifestPath} names no package of it`,
      place,
    }));
  const own = checks.length === 0 ? others : [];
  return [
    ...missing,
    ...own.map(place => ({
      about: 'whom the code lets in',
      why: 'it has a guard of its own',
      place,
    })),
  ];
}
