import type { FleetService } from '@slipway/plugin-fleet-common';
import type { HomeApi } from '../api/HomeApi';
import { sortByProblems } from './listProblems';

/** The services of some owners, those with problems first, and how many there are beyond those listed. */
export interface OwnServices {
  readonly services: readonly FleetService[];
  readonly owners: readonly string[];
  readonly total: number;
}

/**
 * Reads the services of some owners, however many they are: of those that are unhealthy and of those that are unprotected
 * the worst.
 *
 * @param owners - entity references, e.g. `group:default/commerce`
 * @throws PortalError
 */
export async function readOwnServices(
  home: Pick<HomeApi, 'listServices'>,
  owners: readonly string[],
  limit: number,
  signal?: AbortSignal,
): Promise<OwnServices> {
  // Without an owner, the fleet would be asked for everybody's.
  if (owners.length === 0) return { services: [], owners, total: 0 };
  const [unhealthy, unprotected] = await Promise.all([
    home.listServices(owners, 'health', limit, signal),
    home.listServices(owners, 'verdict', limit, signal),
  ]);
  const found = new Map(
    [...unhealthy.items, ...unprotected.items].map(service => [
      service.entityRef,
      service,
    ]),
  );
  return {
    services: sortByProblems([...found.values()]).slice(0, limit),
    owners,
    total: unhealthy.totalItems,
  };
}
