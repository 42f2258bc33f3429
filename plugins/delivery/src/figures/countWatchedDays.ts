import type { FleetDelivery } from '@slipway/plugin-fleet-common';
import { countDays } from '../search/DeliverySearch';

/**
 * How many of the days somebody looked: without those before the first thing that is known and without those to come, so that a
 * portal of yesterday does not seem slow.
 *
 * @param today - in UTC, e.g. `2026-11-16`
 */
export function countWatchedDays(
  { from, to, weeks }: Pick<FleetDelivery, 'from' | 'to' | 'weeks'>,
  today: string,
): number {
  const first = weeks.find(
    ({ published, created, deployments }) =>
      published !== null || created + deployments > 0,
  );
  if (!first) return 0;
  const start = first.start > from ? first.start : from;
  const end = to < today ? to : today;
  return Math.max(0, countDays(start, end));
}
