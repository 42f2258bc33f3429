import type { DeliveryWeek } from '@slipway/plugin-fleet-common';
import { countGuarded, type JudgedApplication } from './countGuarded';
import type { DeliveryTable } from './DeliveryTable';
import type { DeliverySpan, Grouping } from './DeliveryTally';
import { findMoment } from './MomentColumn';
import { toDay } from './toDay';

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;

/** A Monday, 1970-01-05. */
const A_MONDAY_MS = 4 * DAY_MS;

/** Which days, seen when. */
export interface WeekSpan extends DeliverySpan {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Since when somebody looks: before it nobody knows what there was. */
  readonly since: number;
}

/**
 * Counts week by week.
 *
 * @param judged - whose guards count
 */
export function listWeeks(
  table: DeliveryTable,
  { groupOf }: Pick<Grouping, 'groupOf'>,
  judged: readonly JudgedApplication[],
  { from, until, environment, now, since }: WeekSpan,
): DeliveryWeek[] {
  const first = startOfWeek(from);
  const weeks = Array.from(
    { length: Math.ceil((until - first) / WEEK_MS) },
    (_, index) => {
      const start = first + index * WEEK_MS;
      return {
        ...{ start, end: Math.min(start + WEEK_MS, until, now) },
        ...{ created: 0, deployments: 0, failures: 0 },
      };
    },
  );
  const weekOf = (at: number) => weeks[Math.floor((at - first) / WEEK_MS)];
  table.applications.forEach(({ creations }, number) => {
    if (groupOf[number] < 0) return;
    for (const { at } of creations)
      if (at >= from && at < until) weekOf(at).created += 1;
  });
  const { at, application, failed } = table.in(environment).rollouts;
  let each = findMoment(at, from);
  for (const week of weeks) {
    const end = findMoment(at, Math.min(week.start + WEEK_MS, until));
    for (; each < end; each += 1) {
      if (groupOf[application[each]] < 0) continue;
      week.deployments += 1;
      week.failures += failed[each];
    }
  }
  const guards = countGuarded(
    judged,
    weeks.map(week => week.end),
  );
  return weeks.map(({ start, end: last, ...counts }, index) => ({
    ...{ start: toDay(start), ...counts },
    // Of weeks to come, and before somebody looked, nobody knows it.
    ...(last >= since && start <= now
      ? guards[index]
      : { guarded: null, published: null }),
  }));
}

function startOfWeek(at: number): number {
  return A_MONDAY_MS + Math.floor((at - A_MONDAY_MS) / WEEK_MS) * WEEK_MS;
}
