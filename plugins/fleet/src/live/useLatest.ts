import { useEffect, useRef, useState } from 'react';

/** @see useLatest */
export interface Latest<T> {
  /** The last answer to this question; it stays when a later try fails. */
  readonly value: T | undefined;
  /** Why the last try failed. */
  readonly error: Error | undefined;
}

const NOTHING = { value: undefined, error: undefined };

/**
 * Asks a question again and again and keeps the newest answer, so that nothing on the page vanishes in between.
 *
 * @param question - which question it is: the answer to another one is forgotten
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
  const tries = useRef({ begun: 0, answered: 0, abort: new AbortController() });

  useEffect(() => {
    const started = { begun: 0, answered: 0, abort: new AbortController() };
    tries.current = started;
    return () => started.abort.abort();
  }, [question]);

  useEffect(() => {
    const mine = tries.current;
    const number = ++mine.begun;
    const { signal } = mine.abort;
    // A slow answer must not replace the answer to a later try.
    const keep = (answer: (before: Latest<T> | undefined) => Latest<T>) => {
      if (signal.aborted || number < mine.answered) return;
      mine.answered = number;
      setLatest(before => ({
        ...answer(before.of === question ? before : undefined),
        of: question,
      }));
    };
    asking.current(signal).then(
      value => keep(() => ({ value, error: undefined })),
      error => keep(before => ({ value: before?.value, error })),
    );
  }, [question, revision]);

  return latest.of === question ? latest : NOTHING;
}
