import { useEffect, useState } from 'react';

const EVERY_MS = 1_000;

/** What time it is, in milliseconds since the epoch, each second as long as it runs. */
export function useClock(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return () => {};
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}
