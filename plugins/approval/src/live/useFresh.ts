import { useCallback, useEffect, useRef, useState } from 'react';

const EVERY_MS = 10_000;

/** What was read last, and what became of reading it again. */
export interface Fresh<T> {
  /** Undefined before the first answer. */
  readonly value?: T;
  readonly error?: Error;
  readonly refresh: () => void;
}

/**
 * Reads something at once, and every ten seconds while somebody looks. What is known stays while it is read again, and
 * when that fails.
 *
 * @param read - keep it the same as long as the same thing is read
 */
export function useFresh<T>(read: () => Promise<T>): Fresh<T> {
  const [state, setState] = useState<{
    read: unknown;
    value?: T;
    error?: Error;
  }>({ read });
  const latest = useRef(0);
  const refresh = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    const isLatest = () => turn === latest.current;
    read().then(
      value => isLatest() && setState({ read, value }),
      error =>
        isLatest() &&
        setState(before => ({
          ...(before.read === read ? before : { read }),
          error,
        })),
    );
  }, [read]);
  useEffect(() => {
    refresh();
    const timer = setInterval(() => {
      if (!document.hidden) refresh();
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
      latest.current += 1;
    };
  }, [refresh]);
  const { value, error } =
    state.read === read ? state : { value: undefined, error: undefined };
  return { value, error, refresh };
}
