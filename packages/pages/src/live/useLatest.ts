import { useEffect, useRef, useState } from 'react';

/** @see useLatest */
export interface Latest<T> {
  /** The last answer to this question; it stays when a later try fails. */
  readonly value: T | undefined;
  /** When that answer came, ISO 8601. */
  readonly at: string | undefined;
  /** Why the last try failed. */
  readonly error: Error | undefined;
}

const NOTHING = { value: undefined, at: undefined, error: undefined };

/**
 * Asks a question again and again and keeps the newest answer, so that nothing on the page vanishes in between. One try at a time: what
 * is to be asked again while an answer is out is asked once, after it.
 *
 * @param question - which question it is: the answer to another one is forgotten, and not waited for
 * @param revision - another number asks again
 */
export function useLatest<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  question: string,
  revision: number,
): Latest<T> {
  const [latest, setLatest] = useState<Latest<T> & { readonly of?: string }>(
    NOTHING,
  );
  const asking = useRef(ask);
  asking.current = ask;
  const tries = useRef<{ next?(): Promise<void> }>({});

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let isOut = false;
    let isWanted = false;
    const next = async () => {
      isWanted = isOut;
      if (isOut) return;
      isOut = true;
      const answer = await asking.current(signal).then(
        value => ({ value, at: new Date().toISOString(), error: undefined }),
        (error: Error) => ({ error }),
      );
      if (signal.aborted) return;
      isOut = false;
      setLatest(before => ({
        ...(before.of === question ? before : NOTHING),
        ...answer,
        of: question,
      }));
      if (isWanted) next();
    };
    tries.current = { next };
    return () => controller.abort();
  }, [question]);

  useEffect(() => {
    tries.current.next?.();
  }, [question, revision]);

  return latest.of === question ? latest : NOTHING;
}
