import { useApi } from '@backstage/frontend-plugin-api';
import type { AuditItem } from '@slipway/plugin-audit-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { auditApiRef } from '../api/AuditApi';

/** A person types faster than a log is searched. */
const PAUSE_MS = 250;

/** What was read so far. */
export interface Events {
  /** `undefined` before the first answer. */
  readonly items: readonly AuditItem[] | undefined;
  readonly error: Error | undefined;
  readonly isLoading: boolean;
  readonly hasMore: boolean;
  /** Reads the next page. */
  more(): void;
  /** Reads the first page again. */
  refresh(): void;
}

interface Answer {
  readonly items: readonly AuditItem[];
  readonly next: string | null;
}

/** Reads entries page by page, newest first. What a former query is answered late is dropped. */
export function useEvents(query: string): Events {
  const api = useApi(auditApiRef);
  const [answer, setAnswer] = useState<Answer>();
  const [error, setError] = useState<Error>();
  const [isLoading, setLoading] = useState(true);
  const running = useRef<AbortController>();

  const read = useCallback(
    async (before: Answer | undefined) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      setLoading(true);
      try {
        const page = await api.search(
          new URLSearchParams(query),
          before?.next ?? undefined,
          signal,
        );
        if (signal.aborted) return;
        setError(undefined);
        setAnswer({
          items: [...(before?.items ?? []), ...page.items],
          next: page.next,
        });
      } catch (cause) {
        if (!signal.aborted) setError(cause as Error);
      } finally {
        if (!signal.aborted) setLoading(false);
      }
    },
    [api, query],
  );

  useEffect(() => {
    const timer = setTimeout(() => read(undefined), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      running.current?.abort();
    };
  }, [read]);

  return {
    items: answer?.items,
    error,
    isLoading,
    hasMore: answer?.next !== null && answer !== undefined,
    more: () => read(answer),
    refresh: () => read(undefined),
  };
}
