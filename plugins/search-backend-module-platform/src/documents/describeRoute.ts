import type { FleetRoute } from '@slipway/plugin-fleet-common';
import type { RouteDocument } from '@slipway/plugin-search-common';
import { describePlace } from './describePlace';
import { listWords } from './listWords';

/** A route as it is found: by its path, by any word in it, and by its application. */
export function describeRoute(given: FleetRoute): RouteDocument {
  const { path, route, gateway, methods, hosts, name } = given;
  return {
    ...describePlace(given),
    title: path || '/',
    gateway,
    methods,
    hosts,
    text: listWords(path, route, name),
  };
}
