import { DELIVERY_STEPS } from '@slipway/plugin-fleet-common';
import type {
  ApplicationDelivery,
  Creation,
  Judgement,
  Rollout,
} from './ApplicationDelivery';

/** The deliveries of one application as they are counted: numbers in rows, so that a range of days is a slice of them. */
export interface PackedDelivery {
  readonly creations: readonly PackedCreation[];
  /** By environment. */
  readonly places: ReadonlyMap<string, PackedPlace>;
  readonly judgements: readonly Judgement[];
  readonly isSample: boolean;
}

/** A duration is in milliseconds, NaN where nobody knows it. */
export interface PackedCreation {
  readonly at: number;
  readonly leadMs: number;
  /** In the order of DELIVERY_STEPS. */
  readonly stepMs: readonly number[];
}

/** What happened, oldest first, and how long each took. */
export interface PackedRow {
  readonly at: Float64Array;
  readonly tookMs: Float64Array;
}

/** What happened in one environment. */
export interface PackedPlace {
  readonly rollouts: PackedRow & {
    /** How many before each one failed, and last how many in all: so those of a slice are a difference. */
    readonly failures: Uint32Array;
  };
  readonly outages: PackedRow;
}

export function packDelivery({
  creations,
  rollouts,
  outages,
  judgements,
  isSample,
}: ApplicationDelivery): PackedDelivery {
  const environments = new Set(
    [...rollouts, ...outages].map(({ environment }) => environment),
  );
  const places = [...environments].map((environment): [string, PackedPlace] => {
    const isHere = (each: { readonly environment: string }) =>
      each.environment === environment;
    const rolledOut = rollouts.filter(isHere);
    return [
      environment,
      {
        rollouts: {
          ...packRow(rolledOut, ({ namedAt, at }) => since(namedAt, at)),
          failures: countFailures(rolledOut),
        },
        outages: packRow(outages.filter(isHere), ({ at, endedAt }) =>
          since(at, endedAt),
        ),
      },
    ];
  });
  return {
    creations: creations.map(packCreation),
    places: new Map(places),
    judgements,
    isSample,
  };
}

/**
 * Where in a row of moments a moment comes.
 *
 * @param sorted - ascending
 * @returns the index of the first that is not before it
 */
export function findMoment(sorted: Float64Array, moment: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

function packRow<T extends { readonly at: number }>(
  given: readonly T[],
  measure: (each: T) => number,
): PackedRow {
  return {
    at: Float64Array.from(given, ({ at }) => at),
    tookMs: Float64Array.from(given, measure),
  };
}

function countFailures(rollouts: readonly Rollout[]): Uint32Array {
  const failures = new Uint32Array(rollouts.length + 1);
  rollouts.forEach(({ hasFailed }, index) => {
    failures[index + 1] = failures[index] + Number(hasFailed);
  });
  return failures;
}

function packCreation({ at, askedAt, doneAt }: Creation): PackedCreation {
  let before = askedAt;
  const stepMs = DELIVERY_STEPS.map(step => {
    const doneStepAt = doneAt[step];
    const tookMs = since(before, doneStepAt);
    // Nobody has to approve what may be merged without: the merge then follows the pull request.
    if (doneStepAt !== null || step !== 'approved') before = doneStepAt;
    return tookMs;
  });
  return { at, leadMs: since(askedAt, doneAt.healthy), stepMs };
}

/** Clocks of several systems differ a little; nothing takes less than no time. */
function since(start: number | null, end: number | null): number {
  return start === null || end === null ? NaN : Math.max(0, end - start);
}
