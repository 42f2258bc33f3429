import {
  routeRequest,
  type AskedRequest,
  type RoutedPath,
} from '@slipway/platform-model';
import type { FleetRoute, FleetRoutes } from '@slipway/plugin-fleet-common';
import type { FleetIndex } from './FleetIndex';
import type { FleetRow } from './FleetRow';
import type { Visibility } from './Visibility';

/** Which routes, of those that somebody may see. */
export interface RouteQuery extends Partial<AskedRequest> {
  readonly visibility: Visibility;
  readonly offset: number;
  readonly limit: number;
}

const BY_NAME = { column: 'name', isReversed: false } as const;

interface PlacedPath extends RoutedPath {
  readonly row: FleetRow;
}

/** Routes by application; those that may get a request, where a path is asked for. */
export function listRoutes(
  index: FleetIndex,
  { path, method, host, visibility, offset, limit }: RouteQuery,
): FleetRoutes {
  const found =
    path === undefined
      ? index
          .list({ visibility, filters: {}, words: [] }, BY_NAME)
          .flatMap(placePaths)
      : findServing(index, { path, method, host }, visibility);
  return {
    items: found.slice(offset, offset + limit).map(describeRoute),
    totalItems: found.length,
  };
}

/** Who gets a request is a matter of all routes, also of those that the person may not see. */
function findServing(
  index: FleetIndex,
  asked: AskedRequest,
  visibility: Visibility,
): PlacedPath[] {
  const seen = new Set(index.listVisible(visibility));
  return routeRequest(listLive(index, asked), asked).filter(({ row }) =>
    seen.has(row),
  );
}

/** What is only proposed gets no request yet. */
function* listLive(
  index: FleetIndex,
  asked: AskedRequest,
): Iterable<PlacedPath> {
  for (const row of index.listVisible('all'))
    if (
      row.summary.state === 'live' &&
      row.summary.paths?.some(({ path }) => mayMatch(path, asked.path))
    )
      yield* placePaths(row);
}

/** At a glance, as nearly all are out of the question. */
function mayMatch(path: string, asked: string): boolean {
  return path.startsWith('~') || asked.startsWith(path);
}

function placePaths(row: FleetRow): PlacedPath[] {
  return (row.summary.paths ?? []).map(path => ({ ...path, row }));
}

function describeRoute({ row, ...path }: PlacedPath): FleetRoute {
  const { entityRef, name, service, application, owner, state } = row.summary;
  const { gateway, route, path: text, methods, hosts, headers } = path;
  return {
    ...{ entityRef, name, service, application, owner, state },
    ...{ gateway, route, path: text, methods, hosts },
    headers: Object.keys(headers ?? {}),
  };
}
