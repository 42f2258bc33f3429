import { CALLS, type Call } from './CALLS';
import { FAULTS, UNSEEN } from './FAULTS';
import { SITUATIONS } from './SITUATIONS';

/** One fault of one call in one situation. */
export interface FaultCase {
  /** A key of {@link FAULTS}. */
  readonly kind: string;
  /** As the sandbox takes it, but for the token. */
  readonly fault: object;
  readonly call: Call;
  /** A key of {@link SITUATIONS}. */
  readonly situation: string;
  /** 2: the first repetition fails as well. */
  readonly times: 1 | 2;
}

/** @param limit - at most so many, spread over all of them */
export function listFaultCases(limit = Infinity): FaultCase[] {
  const cases = Object.entries(SITUATIONS).flatMap(([situation, { calls }]) =>
    calls.flatMap(call =>
      Object.entries(FAULTS).flatMap(([kind, faults]) =>
        faults.flatMap(fault =>
          ([1, 2] as const)
            .filter(times => times === 1 || situation === 'fresh')
            // What was written long ago is seen by all of GitHub.
            .filter(
              () => !(kind === UNSEEN && situation.startsWith('restored')),
            )
            .map(times => ({ kind, fault, call, situation, times })),
        ),
      ),
    ),
  );
  if (limit >= cases.length) return cases;
  const step = cases.length / limit;
  return Array.from(
    { length: limit },
    (_, index) => cases[Math.floor(index * step)],
  );
}

/** The fault as the sandbox takes it. */
export function toSandboxFault(
  { fault, call, times }: FaultCase,
  token: string,
): object {
  return { ...fault, match: { ...CALLS[call], token }, times };
}
