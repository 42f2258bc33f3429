import type { FleetEvent } from '@slipway/plugin-fleet-common';

/**
 * The newest page put before what is already known, so that nothing that a person has loaded vanishes.
 *
 * @param newest - newest first
 * @param known - newest first
 * @returns `newest` alone where more has happened in between than one page holds: there would be a gap
 */
export function mergeEvents(
  newest: readonly FleetEvent[],
  known: readonly FleetEvent[],
): readonly FleetEvent[] {
  const ids = new Set(newest.map(({ id }) => id));
  const touches = known.findIndex(({ id }) => ids.has(id));
  if (touches < 0) return newest;
  return [...newest, ...known.filter(({ id }) => !ids.has(id))];
}
