import type { FleetRoute } from '@slipway/plugin-fleet-common';

/** Routes of each gateway, in the order that they have. */
export function groupByGateway(
  routes: readonly FleetRoute[],
): readonly (readonly [gateway: string, routes: readonly FleetRoute[]])[] {
  const groups = new Map<string, FleetRoute[]>();
  for (const route of routes)
    groups.set(route.gateway, [...(groups.get(route.gateway) ?? []), route]);
  return [...groups];
}
