import { setTimeout as wait } from 'node:timers/promises';

/** Where a provider takes the time from. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after the time, or as soon as the signal aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, signal) =>
    wait(milliseconds, undefined, { signal }).catch(() => undefined),
};
