import type { FleetEvent } from '@slipway/plugin-fleet-common';

/** What deliveries are told from: as much of an event as they need, its moment as a number. */
export interface DeliveryEvent
  extends Pick<FleetEvent, 'type' | 'environment' | 'from' | 'to' | 'url'> {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isSample?: true;
}
