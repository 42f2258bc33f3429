import type { FleetBirth } from '@slipway/plugin-fleet-common';

/** A birth in a few facts. */
export interface BirthSummary {
  /** `unseen`: it must have happened, but nobody saw any of it. */
  readonly phase: 'under-way' | 'failed' | 'done' | 'unseen';
  /** Something is healthy in some environment. */
  readonly isAlive: boolean;
  /** The last moment that is known of it, ISO 8601. */
  readonly latestAt: string | null;
  /** Milliseconds from the first step to the last, where both moments are known and it is done. */
  readonly tookMs: number | null;
}

/** @see BirthSummary */
export function summariseBirth({ environments }: FleetBirth): BirthSummary {
  const steps = environments.flatMap(environment => environment.steps);
  const moments = steps.flatMap(({ at }) => at ?? []).sort(byTime);
  const phase = phaseOf(steps.map(({ state }) => state));
  const isTimed = environments.every(
    ({ steps: [first, ...others] }) =>
      first?.at && others[others.length - 1]?.at,
  );
  return {
    phase,
    isAlive: steps.some(
      ({ step, state }) =>
        step === 'healthy' && (state === 'done' || state === 'unknown'),
    ),
    latestAt: moments[moments.length - 1] ?? null,
    tookMs:
      phase === 'done' && isTimed && moments.length > 1
        ? Date.parse(moments[moments.length - 1]) - Date.parse(moments[0])
        : null,
  };
}

function phaseOf(
  states: readonly ('done' | 'waiting' | 'failed' | 'unknown')[],
): BirthSummary['phase'] {
  if (states.includes('failed')) return 'failed';
  if (states.includes('waiting')) return 'under-way';
  return states.includes('done') ? 'done' : 'unseen';
}

function byTime(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
