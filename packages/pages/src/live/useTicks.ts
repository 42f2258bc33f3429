import { useEffect, useState } from 'react';
import { useNow } from './useNow';

/**
 * The time: each second while something is waited for, else as often as ages need it.
 *
 * @returns milliseconds since the epoch
 */
export function useTicks(isWaiting: boolean): number {
  const now = useNow();
  const [tick, setTick] = useState(now);
  useEffect(() => {
    if (!isWaiting) return undefined;
    setTick(Date.now());
    const timer = setInterval(() => setTick(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return Math.max(now, tick);
}
