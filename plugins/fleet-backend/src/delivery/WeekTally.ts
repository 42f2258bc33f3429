import type { DeliveryWeek } from '@slipway/plugin-fleet-common';
import type { Judgement } from './ApplicationDelivery';
import type { DeliverySpan } from './DeliveryTally';
import {
  findMoment,
  type PackedDelivery,
  type PackedPlace,
} from './PackedDelivery';
import { toDay } from './toDay';

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;

/** A Monday, 1970-01-05. */
const A_MONDAY_MS = 4 * DAY_MS;

/** Counts week by week. */
export class WeekTally {
  private readonly first: number;
  private readonly weeks: {
    readonly start: number;
    /** When its guards are looked at. */
    readonly end: number;
    created: number;
    deployments: number;
    failures: number;
    /** How many more than the week before. */
    published: number;
    guarded: number;
  }[];

  constructor(
    private readonly asked: DeliverySpan & {
      readonly now: number;
      readonly since: number;
    },
  ) {
    const { from, until, now } = asked;
    this.first = startOfWeek(from);
    this.weeks = Array.from(
      { length: Math.ceil((until - this.first) / WEEK_MS) },
      (_, index) => {
        const start = this.first + index * WEEK_MS;
        return {
          start,
          end: Math.min(start + WEEK_MS, until, now),
          ...{ created: 0, deployments: 0, failures: 0 },
          ...{ published: 0, guarded: 0 },
        };
      },
    );
  }

  /** @param verdict - how its guards are judged now; null where it is not on the base branch */
  add(
    { creations, places, judgements }: PackedDelivery,
    verdict: string | null,
  ): void {
    const { from, until, environment } = this.asked;
    for (const { at } of creations)
      if (at >= from && at < until) this.weekOf(at).created += 1;
    const rollouts = places.get(environment)?.rollouts;
    if (rollouts) this.addRollouts(rollouts);
    this.addJudgements(judgements, verdict);
  }

  /** Before somebody looked, and of weeks to come, nobody knows how many were guarded. */
  list(): DeliveryWeek[] {
    const { since, now } = this.asked;
    let published = 0;
    let guarded = 0;
    return this.weeks.map(week => {
      const { start, end, created, deployments, failures } = week;
      published += week.published;
      guarded += week.guarded;
      return {
        ...{ start: toDay(start), created, deployments, failures },
        ...(end >= since && start <= now
          ? { guarded, published }
          : { guarded: null, published: null }),
      };
    });
  }

  private addRollouts({ at, failures }: PackedPlace['rollouts']): void {
    const { from, until } = this.asked;
    const last = findMoment(at, until);
    let next = findMoment(at, from);
    while (next < last) {
      const first = next;
      const week = this.weekOf(at[first]);
      const end = week.start + WEEK_MS;
      while (next < last && at[next] < end) next += 1;
      week.deployments += next - first;
      week.failures += failures[next] - failures[first];
    }
  }

  /** One step through the weeks for all changes: what was said before a change holds for all weeks that ended until it. */
  private addJudgements(
    judgements: readonly Judgement[],
    verdict: string | null,
  ): void {
    let week = 0;
    for (const { at, before } of judgements) {
      const start = week;
      while (week < this.weeks.length && this.weeks[week].end < at) week += 1;
      this.addVerdict(before, start, week);
    }
    this.addVerdict(verdict, week, this.weeks.length);
  }

  /** Of what publishes routes: one that has none needs no guard. */
  private addVerdict(verdict: string | null, start: number, end: number): void {
    if (start === end || verdict === null || verdict === 'unpublished') return;
    this.addFrom(start, 1, verdict);
    this.addFrom(end, -1, verdict);
  }

  private addFrom(index: number, count: number, verdict: string): void {
    if (index === this.weeks.length) return;
    const week = this.weeks[index];
    week.published += count;
    if (verdict === 'protected' || verdict === 'public') week.guarded += count;
  }

  private weekOf(at: number) {
    return this.weeks[Math.floor((at - this.first) / WEEK_MS)];
  }
}

function startOfWeek(at: number): number {
  return A_MONDAY_MS + Math.floor((at - A_MONDAY_MS) / WEEK_MS) * WEEK_MS;
}
