import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  DeliveryGroup,
  DeliveryGrouping,
  DeliverySort,
  FleetDelivery,
} from '@slipway/plugin-fleet-common';

/** Which deliveries count, and by what they are told apart. */
export interface DeliveryQuery {
  /** Days in UTC, e.g. `2026-11-16`; both count. Without them the last 90 days. */
  readonly from?: string;
  readonly to?: string;
  /** Whose rollouts count; production unless told. */
  readonly environment?: string;
  readonly by: DeliveryGrouping;
  readonly sort: GroupSort;
  /** So many groups are told of at most. */
  readonly most: number;
}

/** By what the groups are sorted. */
export interface GroupSort {
  readonly column: DeliverySort;
  readonly isDescending: boolean;
}

/** What the fleet's backend is asked for. */
export interface DeliveryApi {
  /** @throws PortalError */
  readDelivery(
    query: DeliveryQuery,
    signal?: AbortSignal,
  ): Promise<FleetDelivery>;

  /**
   * All groups, however many there are.
   *
   * @throws PortalError
   */
  readGroups(query: DeliveryQuery): Promise<readonly DeliveryGroup[]>;
}

/** @see DeliveryApi */
export const deliveryApiRef = createApiRef<DeliveryApi>({
  id: 'plugin.delivery.api',
});
