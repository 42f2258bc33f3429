import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  DeliveryGrouping,
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
}

/** What the fleet's backend is asked for. */
export interface DeliveryApi {
  /** @throws PortalError */
  readDelivery(
    query: DeliveryQuery,
    signal?: AbortSignal,
  ): Promise<FleetDelivery>;
}

/** @see DeliveryApi */
export const deliveryApiRef = createApiRef<DeliveryApi>({
  id: 'plugin.delivery.api',
});
