import { setTimeout as delay } from 'node:timers/promises';

/** Waits; rejects at once when the creation is cancelled. */
export type Sleep = (seconds: number, signal?: AbortSignal) => Promise<void>;

/** By the machine's clock. */
export const sleep: Sleep = (seconds, signal) =>
  delay(seconds * 1000, undefined, { signal });
