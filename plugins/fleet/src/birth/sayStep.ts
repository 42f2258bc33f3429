import type { FleetBirthStep } from '@slipway/plugin-fleet-common';
import { formatSpan } from './formatSpan';

/** What each step is called. */
export const STEP_TITLES: Record<FleetBirthStep['step'], string> = {
  opened: 'Pull request opened',
  merged: 'Merged',
  built: 'Image built',
  synced: 'Synced',
  healthy: 'Healthy',
};

/**
 * How a step stands, in a few words.
 *
 * @param before - the step before it
 * @param now - milliseconds since the epoch
 */
export function sayStep(
  { state, tookMs }: FleetBirthStep,
  before: FleetBirthStep | undefined,
  now: number,
): string {
  switch (state) {
    case 'done':
      return tookMs === null ? 'done' : `after ${formatSpan(tookMs)}`;
    case 'unknown':
      return 'nobody saw when';
    case 'failed':
      return 'failed';
    default:
      return sayWaiting(before, now);
  }
}

function sayWaiting(before: FleetBirthStep | undefined, now: number): string {
  if (before && (before.state === 'waiting' || before.state === 'failed'))
    return 'not yet';
  if (!before?.at) return 'waiting';
  return `waiting for ${formatSpan(now - Date.parse(before.at))}`;
}
