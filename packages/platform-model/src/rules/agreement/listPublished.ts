import type { Application } from '../../model/Application';
import type { World } from '../../model/World';
import type { ApiOperation, KongRoute } from '../../readers/Facts';
import { isKnown, type Known } from '../../syntax/Located';
import { checkPlainPath } from '../kong/routePathGrammar';
import { apisOf } from './entitiesOf';
import { listOwnServices } from './ownArtefacts';

/** A path that the gateway publishes, and the methods that pass; `undefined` for all. */
export interface PublishedPath {
  readonly file: string;
  readonly path: Known<string>;
  readonly methods?: readonly Known<string>[];
  readonly route: KongRoute;
}

/**
 * The paths that the gateway publishes for an application.
 *
 * @returns `undefined` where the text does not tell: an expression, a route for any path
 */
export function listPublishedPaths(
  application: Application,
  world: World,
): PublishedPath[] | undefined {
  const published: PublishedPath[] = [];
  for (const { path: file, item } of listOwnServices(application, world))
    for (const route of item.routes) {
      const { paths, methods } = route;
      if (!paths?.every(isKnown) || !(methods ?? []).every(isKnown))
        return undefined;
      for (const path of paths) {
        // Not compared: what a regular expression matches, and what is no path.
        if (checkPlainPath(path.value)) return undefined;
        published.push({
          file,
          path,
          methods: methods?.filter(isKnown).map(upperCase),
          route,
        });
      }
    }
  return published;
}

/** Kong refuses other methods, which is told where it is judged. */
function upperCase(method: Known<string>): Known<string> {
  return { ...method, value: method.value.toUpperCase() };
}

/**
 * The operations of the APIs of an application.
 *
 * @returns `undefined` where one of them cannot be read, and where there is no API
 */
export function listOperations(
  application: Application,
): readonly ApiOperation[] | undefined {
  const lists = apisOf(application).map(({ operations }) => operations);
  return lists.length === 0 || lists.includes(undefined)
    ? undefined
    : lists.flatMap(operations => operations ?? []);
}

/** A path of a controller, and the file it stands in. */
export interface ControllerPath {
  readonly file: string;
  readonly path: Known<string>;
}

/**
 * The paths that the code serves.
 *
 * @returns `undefined` where one of them is an expression, and where there is no controller
 */
export function listControllers({
  sources,
}: Application): ControllerPath[] | undefined {
  const prefix = readPrefix(sources);
  if (prefix === undefined) return undefined;
  const controllers: ControllerPath[] = [];
  for (const { path: file, facts } of sources)
    for (const path of facts.controllers.flatMap(({ paths }) => paths)) {
      if (!isKnown(path)) return undefined;
      const value = `${prefix}${path.value}`.replace(/(.)\/$/, '$1');
      controllers.push({ file, path: { value, line: path.line } });
    }
  return controllers.length > 0 ? controllers : undefined;
}

/** What stands before the paths of all controllers; `undefined` where only running the code tells. */
export function readPrefix(
  sources: Application['sources'],
): string | undefined {
  const prefixes = sources.flatMap(({ facts }) => facts.prefix ?? []);
  if (prefixes.length > 1 || !prefixes.every(isKnown)) return undefined;
  return prefixes[0]?.value ?? '';
}

/** True for what no gateway publishes: Kubernetes and Prometheus ask for it. */
export function isInternalPath(path: string): boolean {
  return /^\/(?:health|metrics|live|ready)(?:\/|$)/.test(path);
}

/** True when requests to one of two paths may lie below the other, segment by segment. */
export function isBelowEither(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = [one, other]
    .map(path => path.split('/').filter(Boolean))
    .sort((a, b) => a.length - b.length);
  return short.every(
    (segment, index) =>
      segment === long[index] ||
      /^[:{*]/.test(segment) ||
      /^[:{*]/.test(long[index]),
  );
}
