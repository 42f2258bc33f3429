import type { FleetBirthStep } from '@slipway/plugin-fleet-common';

const STEPS = ['opened', 'merged', 'built', 'synced', 'healthy'] as const;

const STATES: Record<string, FleetBirthStep['state']> = {
  d: 'done',
  w: 'waiting',
  f: 'failed',
  '?': 'unknown',
};

/**
 * The steps of a birth by their states' first letters, e.g. `dd?wf`: done, done, unknown, waiting, failed. What is
 * done was done a minute after the step before it, from 12:00 on.
 */
export function createSteps(states: string): FleetBirthStep[] {
  return [...states].map((letter, index) => {
    const isDone = letter === 'd';
    return {
      step: STEPS[index],
      state: STATES[letter],
      at: isDone ? `2026-03-10T12:0${index}:00Z` : null,
      tookMs: isDone && states[index - 1] === 'd' ? 60_000 : null,
      url: null,
      detail: null,
    };
  });
}
