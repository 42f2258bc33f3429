import type { FleetDelivery } from '@slipway/plugin-fleet-common';
import type { JudgedApplication } from './countGuarded';
import type { DeliveryTable } from './DeliveryTable';
import { DeliveryTally, type Grouping } from './DeliveryTally';
import { listWeeks, type WeekSpan } from './listWeeks';
import { pageGroups, type GroupPage } from './pageGroups';

/** Which applications somebody hears of, and in which group each is. */
export interface GroupedFleet extends Grouping {
  /** By the number of a group. */
  readonly groups: readonly {
    readonly key: string | null;
    /** Nobody knows any more than what happened to it. */
    readonly isGone: boolean;
  }[];
  /** Also those to which nothing happened yet. */
  readonly judged: readonly JudgedApplication[];
}

/** Adds up deliveries: of all, by group and by week. */
export function summariseDelivery(
  table: DeliveryTable,
  fleet: GroupedFleet,
  asked: WeekSpan & GroupPage,
): Pick<
  FleetDelivery,
  'isSample' | 'figures' | 'weeks' | 'groups' | 'totalGroups'
> {
  const { groupOf, groups, judged } = fleet;
  const tally = new DeliveryTally(table, fleet, asked);
  const told = groups
    .map((group, number) => ({ ...group, number }))
    .filter(({ number }) => tally.has(number));
  return {
    isSample: table.applications.some(
      ({ isSample }, number) => isSample && groupOf[number] >= 0,
    ),
    weeks: listWeeks(table, fleet, judged, asked),
    groups: pageGroups(told, tally, asked),
    totalGroups: told.length,
    figures: tally.describeAll(),
  };
}
