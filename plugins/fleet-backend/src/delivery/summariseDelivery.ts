import type {
  DeliveryGrouping,
  DeliveryWeek,
  FleetDelivery,
} from '@slipway/plugin-fleet-common';
import type { ApplicationDelivery } from './ApplicationDelivery';
import { DeliveryTally, type DeliverySpan } from './DeliveryTally';

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;

/** A Monday, 1970-01-05. */
const A_MONDAY_MS = 4 * DAY_MS;

/** An application, as far as its deliveries are told apart by it. */
export interface DeliveredApplication extends ApplicationDelivery {
  readonly group: Readonly<Record<DeliveryGrouping, string | null>>;
  /** How its guards are judged now; null where it is not on the base branch. */
  readonly verdict: string | null;
}

/** Adds up deliveries: of all, by group and by week. */
export function summariseDelivery(
  applications: readonly DeliveredApplication[],
  asked: DeliverySpan & {
    readonly by: DeliveryGrouping;
    /** Milliseconds since 1970. */
    readonly now: number;
    /** Since when somebody looks: before it nobody knows what there was. */
    readonly since: number;
  },
): Pick<FleetDelivery, 'isSample' | 'figures' | 'weeks' | 'groups'> {
  const all = new DeliveryTally(asked);
  const groups = new Map<string | null, DeliveryTally>();
  for (const application of applications) {
    const key = application.group[asked.by];
    const group = groups.get(key) ?? new DeliveryTally(asked);
    groups.set(key, group);
    group.add(application);
    all.add(application);
  }
  return {
    isSample: applications.some(({ isSample }) => isSample),
    figures: all.describe(),
    weeks: listWeeks(applications, asked),
    groups: [...groups]
      .map(([key, tally]) => ({ key, figures: tally.describe() }))
      .filter(({ figures }) => figures.created + figures.deployments > 0)
      .sort((one, other) => compareKeys(one.key, other.key)),
  };
}

function listWeeks(
  applications: readonly DeliveredApplication[],
  asked: DeliverySpan & { readonly now: number; readonly since: number },
): DeliveryWeek[] {
  const { from, until, environment, now } = asked;
  const first = startOfWeek(from);
  const weeks = Array.from(
    { length: Math.ceil((until - first) / WEEK_MS) },
    (_, index) => ({ created: 0, deployments: 0, failures: 0, index }),
  );
  const weekOf = ({ at }: { readonly at: number }) =>
    at >= from && at < until
      ? weeks[Math.floor((at - first) / WEEK_MS)]
      : undefined;
  for (const { creations, rollouts } of applications) {
    for (const creation of creations) {
      const week = weekOf(creation);
      if (week) week.created += 1;
    }
    for (const rollout of rollouts) {
      const week =
        rollout.environment === environment ? weekOf(rollout) : undefined;
      if (!week) continue;
      week.deployments += 1;
      if (rollout.hasFailed) week.failures += 1;
    }
  }
  return weeks.map(({ index, ...counts }) => {
    const start = first + index * WEEK_MS;
    const end = Math.min(start + WEEK_MS, until, now);
    const isKnown = end >= asked.since && start <= now;
    return {
      start: toDay(start),
      ...counts,
      ...(isKnown
        ? countGuarded(applications, end)
        : { guarded: null, published: null }),
    };
  });
}

/** Of what publishes routes: one that has none needs no guard. */
function countGuarded(
  applications: readonly DeliveredApplication[],
  at: number,
): { guarded: number; published: number } {
  let guarded = 0;
  let published = 0;
  for (const { judgements, verdict } of applications) {
    const change = judgements.find(each => each.at > at);
    const then = change ? change.before : verdict;
    if (then === null || then === 'unpublished') continue;
    published += 1;
    if (then === 'protected' || then === 'public') guarded += 1;
  }
  return { guarded, published };
}

function startOfWeek(at: number): number {
  return A_MONDAY_MS + Math.floor((at - A_MONDAY_MS) / WEEK_MS) * WEEK_MS;
}

/** In UTC, e.g. `2026-11-16`. */
export function toDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** What belongs to nobody comes last. */
function compareKeys(one: string | null, other: string | null): number {
  if (one === null || other === null)
    return Number(one === null) - Number(other === null);
  return one < other ? -1 : Number(one > other);
}
