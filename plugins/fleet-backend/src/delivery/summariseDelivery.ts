import type {
  DeliveryGrouping,
  FleetDelivery,
} from '@slipway/plugin-fleet-common';
import {
  DeliveryTally,
  type DeliveryMark,
  type DeliverySpan,
} from './DeliveryTally';
import type { PackedDelivery } from './PackedDelivery';
import { pageGroups, type GroupPage } from './pageGroups';
import { WeekTally } from './WeekTally';

/** An application, and what its deliveries are told apart by. */
export interface DeliveredApplication {
  readonly delivery: PackedDelivery;
  readonly group: Readonly<Record<DeliveryGrouping, string | null>>;
  /** How its guards are judged now; null where it is not on the base branch. */
  readonly verdict: string | null;
  /** Nobody knows any more than what happened to it. */
  readonly isGone: boolean;
}

/** Applications that belong together, as they were counted. */
export interface CountedGroup {
  readonly key: string | null;
  readonly isGone: boolean;
  readonly from: DeliveryMark;
  readonly until: DeliveryMark;
}

/** Adds up deliveries: of all, by group and by week. */
export function summariseDelivery(
  applications: readonly DeliveredApplication[],
  asked: DeliverySpan &
    GroupPage & {
      readonly by: DeliveryGrouping;
      /** Milliseconds since 1970. */
      readonly now: number;
      /** Since when somebody looks: before it nobody knows what there was. */
      readonly since: number;
    },
): Pick<
  FleetDelivery,
  'isSample' | 'figures' | 'weeks' | 'groups' | 'totalGroups'
> {
  const tally = new DeliveryTally(asked);
  const weeks = new WeekTally(asked);
  const groups: CountedGroup[] = [];
  let from = tally.mark();
  for (const [key, members] of groupBy(applications, asked.by)) {
    for (const { delivery, verdict } of members) {
      tally.add(delivery);
      weeks.add(delivery, verdict);
    }
    const until = tally.mark();
    if (until.created + until.deployments > from.created + from.deployments)
      groups.push({
        ...{ key, from, until },
        isGone: asked.by === 'service' && members.every(each => each.isGone),
      });
    from = until;
  }
  return {
    isSample: applications.some(({ delivery }) => delivery.isSample),
    weeks: weeks.list(),
    groups: pageGroups(groups, tally, asked),
    totalGroups: groups.length,
    // Last: it mixes the durations of the groups.
    figures: tally.describe(),
  };
}

function groupBy(
  applications: readonly DeliveredApplication[],
  by: DeliveryGrouping,
): Map<string | null, DeliveredApplication[]> {
  const groups = new Map<string | null, DeliveredApplication[]>();
  for (const application of applications) {
    const key = application.group[by];
    const members = groups.get(key);
    if (members) members.push(application);
    else groups.set(key, [application]);
  }
  return groups;
}
