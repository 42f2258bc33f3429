import { useApi } from '@backstage/frontend-plugin-api';
import type { FleetEvent } from '@slipway/plugin-fleet-common';
import { useEffect, useState } from 'react';
import { useLatest } from '@slipway/pages';
import { fleetApiRef } from '../../api/FleetApi';
import { mergeEvents } from './mergeEvents';

const PAGE = 25;

interface OlderEvents {
  readonly of?: string;
  readonly events: readonly FleetEvent[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error?: Error;
}

const NO_OLDER: OlderEvents = { events: [], hasMore: false, isLoading: false };

/** @see useEvents */
export interface LiveEvents {
  /** Newest first; undefined while nothing is known yet. */
  readonly events: readonly FleetEvent[] | undefined;
  readonly error: Error | undefined;
  /** Asks for older ones; undefined when there are none. */
  readonly loadMore: (() => void) | undefined;
  readonly isLoadingMore: boolean;
}

/** What happened to an application, the newest by itself, older ones on demand. */
export function useEvents(
  service: string,
  application: string,
  environment: string | undefined,
  revision: number,
): LiveEvents {
  const api = useApi(fleetApiRef);
  const question = [service, application, environment ?? ''].join('/');
  const [older, setOlder] = useState<OlderEvents>(NO_OLDER);
  const mine = older.of === question ? older : NO_OLDER;
  const { value, error } = useLatest(
    signal =>
      api.listEvents(
        service,
        application,
        { environment, limit: PAGE },
        signal,
      ),
    question,
    revision,
  );

  // What was the newest page is kept, or it would fall into the gap between a newer one and the older ones.
  useEffect(() => {
    if (!value) return;
    setOlder(before => {
      const { events, hasMore } = before.of === question ? before : NO_OLDER;
      const merged = mergeEvents(value.items, events);
      return {
        of: question,
        events: merged,
        hasMore:
          merged.length === value.items.length
            ? value.items.length === PAGE
            : hasMore,
        isLoading: false,
      };
    });
  }, [value, question]);

  const loadMore = async () => {
    const last = mine.events[mine.events.length - 1];
    setOlder({ ...mine, isLoading: true, error: undefined });
    const answer = await api
      .listEvents(service, application, {
        environment,
        before: last.id,
        limit: PAGE,
      })
      .then(
        ({ items }) => ({ items, error: undefined }),
        (failure: Error) => ({ items: undefined, error: failure }),
      );
    setOlder(before => {
      if (before.of !== question) return before;
      const { items = [] } = answer;
      const ids = new Set(before.events.map(({ id }) => id));
      return {
        ...before,
        isLoading: false,
        error: answer.error,
        events: [...before.events, ...items.filter(({ id }) => !ids.has(id))],
        hasMore: answer.items ? items.length === PAGE : before.hasMore,
      };
    });
  };

  return {
    events: mine.of ? mine.events : undefined,
    error: error ?? mine.error,
    loadMore: mine.hasMore ? loadMore : undefined,
    isLoadingMore: mine.isLoading,
  };
}
