/**
 * Waits for work that others wait for too: an abort ends the waiting, not the work. Aborted
 * beforehand, nothing is started.
 *
 * @throws what the signal was aborted with, like `fetch`
 */
export async function untilAborted<T>(
  start: () => Promise<T>,
  signal: AbortSignal | null | undefined,
): Promise<T> {
  if (!signal) return start();
  signal.throwIfAborted();
  const work = start();
  // It may fail when nobody waits any more.
  work.catch(() => {});
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
