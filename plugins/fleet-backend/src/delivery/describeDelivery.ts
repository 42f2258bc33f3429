import type {
  DeliveryGrouping,
  FleetDelivery,
} from '@slipway/plugin-fleet-common';
import type { FleetIndex } from '../query/FleetIndex';
import type { Visibility } from '../query/Visibility';
import type { Deliveries } from './DeliveryReader';
import type { DeliverySettings } from './DeliverySettings';
import { groupFleet } from './groupFleet';
import type { GroupPage } from './pageGroups';
import { summariseDelivery } from './summariseDelivery';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What one can ask for. */
export interface DeliveryQuery extends GroupPage {
  /** Days in UTC, e.g. `2026-11-16`; both count. */
  readonly from: string;
  readonly to: string;
  readonly environment: string;
  readonly by: DeliveryGrouping;
}

/** Tells of the deliveries of the services that somebody may see. */
export function describeDelivery(
  index: FleetIndex,
  deliveries: Deliveries,
  asked: DeliveryQuery & {
    readonly visibility: Visibility;
    readonly settings: DeliverySettings;
    /** Milliseconds since 1970. */
    readonly now: number;
  },
): FleetDelivery {
  const { from, to, environment, by, visibility, settings, ...rest } = asked;
  const { table } = deliveries;
  const fleet = groupFleet(index, table, { by, visibility });
  return {
    ...{ from, to, environment, by, ...settings },
    since: new Date(deliveries.since).toISOString(),
    ...summariseDelivery(table, fleet, {
      from: Date.parse(from),
      until: endOf(asked),
      ...{ environment, ...rest },
      since: deliveries.since,
    }),
  };
}

/** Whether all days that are asked for have passed. */
export function isOver(asked: Pick<DeliveryQuery, 'to'>, now: number): boolean {
  return endOf(asked) <= now;
}

function endOf({ to }: Pick<DeliveryQuery, 'to'>): number {
  return Date.parse(to) + DAY_MS;
}
