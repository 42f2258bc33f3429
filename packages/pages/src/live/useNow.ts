import { useSyncExternalStore } from 'react';

/** The smallest age that is told from the next is ten seconds. */
const TICK_MS = 10_000;

const watchers = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let now = Date.now();

function tick() {
  now = Date.now();
  watchers.forEach(watcher => watcher());
}

function watch(watcher: () => void): () => void {
  if (watchers.size === 0) timer = setInterval(tick, TICK_MS);
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    if (watchers.size === 0) clearInterval(timer);
  };
}

function read(): number {
  // Nobody was watching: the time that is kept is an old one.
  if (watchers.size === 0 && Math.abs(Date.now() - now) > TICK_MS)
    now = Date.now();
  return now;
}

/**
 * The time, so that ages on the page grow. One clock for all of them.
 *
 * @returns milliseconds since the epoch
 */
export function useNow(): number {
  return useSyncExternalStore(watch, read);
}
