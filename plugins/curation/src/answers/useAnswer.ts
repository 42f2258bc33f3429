import { useCallback, useEffect, useMemo, useState } from 'react';

/** What is known of a question. */
export interface Answer<T> {
  /** The last one; it stays while the question is asked once more, and goes with another question. */
  readonly value?: T;
  readonly error?: Error;
  readonly isLoading: boolean;
  /** Asks once more. */
  readonly retry: () => void;
}

/**
 * Asks whenever the question is another one. What is answered late to a former one is dropped.
 *
 * @param ask - one function for one question; undefined while there is none
 */
export function useAnswer<T>(
  ask: ((signal: AbortSignal) => Promise<T>) | undefined,
): Answer<T> {
  const [revision, setRevision] = useState(0);
  const question = useMemo(() => ({ ask, revision }), [ask, revision]);
  const [answer, setAnswer] = useState<{
    readonly value?: T;
    readonly error?: Error;
    readonly of?: { readonly ask: unknown };
  }>({});

  useEffect(() => {
    if (!question.ask) return undefined;
    const controller = new AbortController();
    const take = (given: { value?: T; error?: Error }) => {
      if (!controller.signal.aborted) setAnswer({ ...given, of: question });
    };
    question.ask(controller.signal).then(
      value => take({ value }),
      (error: Error) => take({ error }),
    );
    return () => controller.abort();
  }, [question]);

  const isLoading = Boolean(ask) && answer.of !== question;
  return {
    value: answer.of?.ask === ask ? answer.value : undefined,
    error: isLoading ? undefined : answer.error,
    isLoading,
    retry: useCallback(() => setRevision(before => before + 1), []),
  };
}
