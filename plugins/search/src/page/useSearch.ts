import { useApi } from '@backstage/frontend-plugin-api';
import type { FleetRoute } from '@slipway/plugin-fleet-common';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { searchApiRef, type Findings, type SearchApi } from '../api/SearchApi';
import { readQuestion, type Question } from '../question/readQuestion';
import type { SearchAddress } from './SearchAddress';

/** What was found. */
export interface SearchAnswer extends Findings {
  readonly question: Question;
  /** Who serves the path; absent where none is asked for. */
  readonly serving?: readonly FleetRoute[];
}

/** What is known of a search. */
export interface SearchState {
  /** The last answer; it stays while another question is asked. */
  readonly answer?: SearchAnswer;
  /** Why there is none to this question. */
  readonly error?: Error;
  readonly isLoading: boolean;
  /** Asks once more. */
  readonly retry: () => void;
}

type Known = Pick<SearchState, 'answer' | 'error'> & { readonly of?: unknown };

/** Asks whenever the question is another one. What is answered late to a former one is dropped. */
export function useSearch({ typed, type }: SearchAddress): SearchState {
  const api = useApi(searchApiRef);
  const [revision, setRevision] = useState(0);
  const [known, setKnown] = useState<Known>({});
  const asked = useMemo(
    () => ({ question: readQuestion(typed), type, revision }),
    [typed, type, revision],
  );
  const isAsked = asked.question.words !== '';

  useEffect(() => {
    if (!isAsked) return undefined;
    const controller = new AbortController();
    const take = (given: Omit<Known, 'of'>) => {
      if (controller.signal.aborted) return;
      setKnown(before => ({ answer: before.answer, ...given, of: asked }));
    };
    ask(api, asked, controller.signal).then(
      answer => take({ answer, error: undefined }),
      (error: Error) => take({ error }),
    );
    return () => controller.abort();
  }, [api, asked, isAsked]);

  return {
    answer: isAsked ? known.answer : undefined,
    error: isAsked && known.of === asked ? known.error : undefined,
    isLoading: isAsked && known.of !== asked,
    retry: useCallback(() => setRevision(before => before + 1), []),
  };
}

async function ask(
  api: SearchApi,
  { question, type }: Pick<SearchAddress, 'type'> & { question: Question },
  signal: AbortSignal,
): Promise<SearchAnswer> {
  const { words, request } = question;
  const [findings, serving] = await Promise.all([
    // Below a path there are routes; what else has a slash in it only looks like it.
    api.find({ words, type: type ?? (request && 'route') }, signal),
    request && api.findServing(request, signal),
  ]);
  return { ...findings, question, serving };
}
