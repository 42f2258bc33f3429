import { useSignal } from '@backstage/plugin-signals-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createThrottle, type Throttle } from './createThrottle';

/** Nothing is asked for more often unless told, whatever happens: two changes in a row are still both seen within half a second. */
const PAUSE_MS = 400;

/** So long nothing was heard: perhaps there is nothing new, perhaps nobody can say so. */
const QUIET_MS = 15_000;

/** At first less, and each time twice as much: the connection for signals takes a while, and misses what comes before. */
const FIRST_QUIET_MS = 2_000;

/** @see useRevision */
export interface Revision {
  /** Another number whenever something may have changed: whatever depends on it asks again. */
  readonly revision: number;
  /** To ask again now, e.g. after an error. */
  readonly refresh: () => void;
}

/**
 * Says when to ask again: as soon as the portal signals a change, at most five times in two seconds.
 *
 * A browser is not told that its connection for signals is down, nor that there is none. So after a while without a signal, when the
 * person comes back to the page, and when the network is back, it asks anyway. A page that nobody sees asks nothing.
 *
 * @param channel - of the signals
 * @param pauseMs - so long nothing is asked again, where many questions are asked at once
 */
export function useRevision(channel: string, pauseMs = PAUSE_MS): Revision {
  const [revision, setRevision] = useState(0);
  const { lastSignal } = useSignal(channel);
  const throttle = useRef<Throttle>();
  const refresh = useCallback(() => throttle.current?.ask(), []);
  // A hidden page asks once it is seen again.
  const askIfSeen = useCallback(() => {
    if (document.visibilityState === 'visible') refresh();
  }, [refresh]);

  useEffect(() => {
    const current = createThrottle(
      () => setRevision(before => before + 1),
      pauseMs,
    );
    throttle.current = current;
    document.addEventListener('visibilitychange', askIfSeen);
    window.addEventListener('focus', askIfSeen);
    window.addEventListener('online', askIfSeen);
    return () => {
      current.cancel();
      document.removeEventListener('visibilitychange', askIfSeen);
      window.removeEventListener('focus', askIfSeen);
      window.removeEventListener('online', askIfSeen);
    };
  }, [askIfSeen, pauseMs]);

  useEffect(() => {
    const quietMs = lastSignal
      ? QUIET_MS
      : Math.min(FIRST_QUIET_MS * 2 ** revision, QUIET_MS);
    const quiet = setTimeout(askIfSeen, quietMs);
    return () => clearTimeout(quiet);
  }, [revision, lastSignal, askIfSeen]);

  useEffect(() => {
    if (lastSignal) askIfSeen();
  }, [lastSignal, askIfSeen]);

  return { revision, refresh };
}
