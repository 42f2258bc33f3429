import { useEffect, useState } from 'react';

/**
 * The present, told again every so often.
 *
 * @param everyMs - null: it stands still
 * @returns milliseconds since the epoch
 */
export function useNow(everyMs: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (everyMs === null) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
