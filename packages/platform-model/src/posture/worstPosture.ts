import type { RoutePosture } from './RoutePosture';
import { rankVerdict } from './VERDICTS';

/** The posture with the worst verdict, the first of several; `undefined` when there is none. */
export function worstPosture(
  postures: readonly RoutePosture[],
): RoutePosture | undefined {
  return postures.reduce<RoutePosture | undefined>(
    (worst, posture) =>
      worst && rankVerdict(worst.verdict) <= rankVerdict(posture.verdict)
        ? worst
        : posture,
    undefined,
  );
}
