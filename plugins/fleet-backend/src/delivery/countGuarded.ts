import type { Judgement } from './ApplicationDelivery';

/** An application whose guards were judged. */
export interface JudgedApplication {
  /** Oldest first. */
  readonly judgements: readonly Judgement[];
  /** How they are judged now; null where it is not on the base branch. */
  readonly verdict: string | null;
}

/** Of what publishes routes: one that has none needs no guard. */
export interface GuardCount {
  readonly published: number;
  readonly guarded: number;
}

/**
 * How many applications were guarded at some moments, in one step through them for each application.
 *
 * @param moments - milliseconds since 1970, ascending
 */
export function countGuarded(
  applications: readonly JudgedApplication[],
  moments: readonly number[],
): GuardCount[] {
  // How many more there are than at the moment before.
  const published = new Int32Array(moments.length + 1);
  const guarded = new Int32Array(moments.length + 1);
  const add = (verdict: string | null, start: number, end: number) => {
    if (verdict === null || verdict === 'unpublished') return;
    published[start] += 1;
    published[end] -= 1;
    if (verdict !== 'protected' && verdict !== 'public') return;
    guarded[start] += 1;
    guarded[end] -= 1;
  };
  for (const { judgements, verdict } of applications) {
    let next = 0;
    // What was said before a change holds at all moments until it.
    for (const { at, before } of judgements) {
      const start = next;
      while (next < moments.length && moments[next] < at) next += 1;
      add(before, start, next);
    }
    add(verdict, next, moments.length);
  }
  return moments.map((_, index) => {
    if (index > 0) {
      published[index] += published[index - 1];
      guarded[index] += guarded[index - 1];
    }
    return { guarded: guarded[index], published: published[index] };
  });
}
