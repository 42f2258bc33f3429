import type { SerializedTaskEvent } from '@backstage/plugin-scaffolder-node';
import type { Observable } from '@backstage/types';
import { setTimeout as delay } from 'node:timers/promises';
import ZenObservable from 'zen-observable';
import { isDatabaseAway } from './keepTrying';

const LOOK_MS = 1_000;

/**
 * Tells of events as they come. A database that is away for a moment ends nothing.
 *
 * @param read - reads those after one
 * @param after - the last that is known
 */
export function watchEvents(
  read: (after?: number) => Promise<SerializedTaskEvent[]>,
  after?: number,
): Observable<{ events: SerializedTaskEvent[] }> {
  return new ZenObservable(observer => {
    let isClosed = false;
    const watch = async () => {
      for (let last = after; !isClosed; await delay(LOOK_MS)) {
        try {
          const events = await read(last);
          if (isClosed || events.length === 0) continue;
          last = events[events.length - 1].id;
          observer.next({ events });
        } catch (error) {
          if (!isDatabaseAway(error)) throw error;
        }
      }
    };
    watch().catch(error => observer.error(error));
    return () => {
      isClosed = true;
    };
  });
}
