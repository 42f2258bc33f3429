import type { DeliveryWeek } from '@slipway/plugin-fleet-common';

/** @returns how much of what publishes routes is guarded, from 0 to 1; null where nobody knows, or nothing does */
export function measureCoverage({
  guarded,
  published,
}: DeliveryWeek): number | null {
  return guarded === null || !published ? null : guarded / published;
}
