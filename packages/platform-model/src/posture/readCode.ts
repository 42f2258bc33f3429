import type { Application } from '../model/Application';
import type { KongRoute, KongService } from '../readers/Facts';
import { NO_GUARD } from '../rules/agreement/describeGuard';
import { nameOf } from '../rules/kong/listPlugins';
import { valueOf } from '../syntax/Located';
import type { Checks, Doubt } from './Checks';
import {
  listServing,
  type PlacedController,
  type Serving,
} from './listServing';
import { readControllerChecks } from './readControllerChecks';
import type { CodeGuard, LatestGuards, SourcePlace } from './RoutePosture';
import { stateGuard } from './stateGuard';

/** What the code does about the callers of a route. */
export interface CodeChecks extends Checks {
  readonly stated: CodeGuard;
  /** Where the package of its guard is asked for. */
  readonly packagePlace?: SourcePlace;
}

type Found = ReturnType<typeof readControllerChecks>;

const NOTHING: Found = { checks: [], doubts: [], gaps: [], isPublic: false };

/** Reads which guards of the code check the callers of a route. */
export function readCode(
  application: Application,
  latest: LatestGuards,
  served?: { readonly route: KongRoute; readonly service: KongService },
): CodeChecks {
  const serving = served
    ? listServing(application, served.route, served.service)
    : { certain: [], possible: [] };
  const unread = listUnread(application);
  // Decorators that were not read may let in anybody, or hardly anybody.
  const found =
    unread.length > 0
      ? NOTHING
      : readServing(application, serving, served?.route);
  const checks = { ...found, doubts: [...unread, ...found.doubts] };
  const isOpen = found.checks.length === 0 && found.isPublic;
  const stated = stateGuard(checks, {
    guard: isOpen ? NO_GUARD : null,
    places: isOpen ? found.gaps.map(({ place }) => place) : [],
  });
  const manifest = application.package;
  const guards = manifest?.facts.guards ?? [];
  const used =
    guards.find(({ guard }) => found.checks.some(one => one.guard === guard)) ??
    guards.at(0);
  if (!manifest || !used) return { ...checks, stated };
  const version = valueOf(used.version);
  const newest = Object.hasOwn(latest, used.guard)
    ? latest[used.guard]
    : undefined;
  return {
    ...checks,
    packagePlace: { path: manifest.path, line: used.version.line },
    stated: {
      ...stated,
      package: used.package,
      ...(version !== undefined && { version }),
      ...(newest !== undefined && { latest: newest }),
    },
  };
}

/** Which controller it is need not be known where all of them check the same. */
function readServing(
  application: Application,
  { certain, possible }: Serving,
  route: KongRoute | undefined,
): Found {
  const read = (controllers: readonly PlacedController[]) =>
    readControllerChecks(application, controllers);
  if (possible.length === 0) return read(certain);
  const all = read([...certain, ...possible]);
  const ways =
    certain.length > 0
      ? [read(certain), all]
      : possible.map(controller => read([controller]));
  if (new Set(ways.map(digest)).size === 1) return all;
  const { source, controller } = possible[0];
  const doubt: Doubt = {
    about: `which controller serves route ${nameOf(route?.name)}`,
    why: 'only running the code tells, and they do not check the same',
    place: { path: source.path, line: controller.paths[0].line },
  };
  return { ...NOTHING, doubts: [doubt] };
}

/** What matters of it, without the places. */
function digest({ checks, doubts, gaps }: Found): string {
  return JSON.stringify([
    checks.map(({ guard, roles, undetermined, closed }) => [
      guard,
      [...roles].sort(),
      undetermined,
      closed?.isAll,
    ]),
    doubts.length > 0,
    gaps.length > 0,
  ]);
}

/** Where there may be guards that were not read. */
function listUnread({
  name,
  path,
  package: manifest,
  sources,
}: Application): Doubt[] {
  const about = `which guard the code of ${name} has`;
  const doubt = (why: string, file = path) => ({
    about,
    why,
    place: { path: file, line: 1 },
  });
  return [
    ...(manifest ? [] : [doubt('there is no package.json')]),
    ...(manifest?.facts.isCut
      ? [doubt(`${manifest.path} cannot be read`, manifest.path)]
      : []),
    ...(sources.length === 0 ? [doubt('it has no TypeScript to read')] : []),
    ...sources
      .filter(({ facts }) => facts.isCut)
      .map(source => doubt(`${source.path} cannot be read`, source.path)),
  ];
}
