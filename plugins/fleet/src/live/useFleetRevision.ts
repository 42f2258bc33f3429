import { useSignal } from '@backstage/plugin-signals-react';
import { FLEET_CHANNEL } from '@slipway/plugin-fleet-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createThrottle, Throttle } from './createThrottle';

/** Whatever happens, nothing is asked for more often. */
const PAUSE_MS = 1_000;

/** So long nothing was heard: perhaps there is nothing new, perhaps nobody can say so. */
const QUIET_MS = 15_000;

/** @see useFleetRevision */
export interface FleetRevision {
  /** Another number whenever the fleet may have changed: whatever depends on it asks again. */
  readonly revision: number;
  /** To ask again now, e.g. after an error. */
  readonly refresh: () => void;
}

/**
 * Says when to ask again: as soon as the portal signals a change, at most once a second.
 *
 * A browser is not told that its connection for signals is down, nor that there is none. So after a while without a signal, when the
 * person comes back to the page, and when the network is back, it asks anyway. A page that nobody sees asks nothing.
 */
export function useFleetRevision(): FleetRevision {
  const [revision, setRevision] = useState(0);
  const { lastSignal } = useSignal(FLEET_CHANNEL);
  const throttle = useRef<Throttle>();
  const refresh = useCallback(() => throttle.current?.ask(), []);

  useEffect(() => {
    let quiet: ReturnType<typeof setTimeout>;
    const current = createThrottle(() => {
      setRevision(before => before + 1);
      listen();
    }, PAUSE_MS);
    const ask = () => {
      if (document.visibilityState === 'visible') current.ask();
    };
    function listen() {
      clearTimeout(quiet);
      quiet = setTimeout(ask, QUIET_MS);
    }
    throttle.current = current;
    listen();
    document.addEventListener('visibilitychange', ask);
    window.addEventListener('focus', ask);
    window.addEventListener('online', ask);
    return () => {
      current.cancel();
      clearTimeout(quiet);
      document.removeEventListener('visibilitychange', ask);
      window.removeEventListener('focus', ask);
      window.removeEventListener('online', ask);
    };
  }, []);

  useEffect(() => {
    // A hidden page asks once it is seen again.
    if (lastSignal && document.visibilityState === 'visible') refresh();
  }, [lastSignal, refresh]);

  return { revision, refresh };
}
