import type { StoredApplication } from '../store/FleetStore';
import {
  done,
  failed,
  timeOf,
  unknown,
  waiting,
  type BirthEvent,
  type BirthStep,
} from './BirthStep';

/** How an application came to the base branch. */
export interface Origin {
  /** Its events since it was last removed, oldest first. */
  readonly events: readonly BirthEvent[];
  /** It came while somebody looked: all that is known of it happened since. */
  readonly wasSeen: boolean;
  /** The pull request that brought it, or is to bring it. */
  readonly url: string | null;
  readonly opened: BirthStep;
  readonly merged: BirthStep;
}

/** @param all - in any order */
export function readOrigin(
  { document, createdAt }: StoredApplication,
  all: readonly BirthEvent[],
): Origin {
  const ordered = [...all].sort((one, other) => timeOf(one) - timeOf(other));
  const last = ordered.map(({ type }) => type).lastIndexOf('removed');
  const events = ordered.slice(last + 1);
  const appeared = events.find(({ type }) => type === 'appeared');
  const isLive = document.state === 'live';
  const proposed = document.pullRequest?.url ?? lastClosed(events)?.url;
  const url = (isLive ? appeared?.url : proposed) ?? null;
  const find = (type: BirthEvent['type']) =>
    events.find(event => event.type === type && event.url === url);
  const opened = url === null ? undefined : find('pull-request-opened');
  const merged = url === null ? undefined : find('pull-request-merged');
  return {
    events,
    wasSeen: appeared !== undefined,
    url,
    opened: opened
      ? done('opened', { at: opened.at, url })
      : unknown('opened', { url }),
    merged: isLive
      ? readMerge(merged?.at ?? createdAt, url)
      : readRefusal(document.pullRequest ? undefined : lastClosed(events)),
  };
}

function readMerge(at: string | null, url: string | null): BirthStep {
  return at ? done('merged', { at, url }) : unknown('merged', { url });
}

function readRefusal(closed: BirthEvent | undefined): BirthStep {
  return closed
    ? failed('merged', {
        at: closed.at,
        url: closed.url,
        detail: 'The pull request was closed without a merge',
      })
    : waiting('merged');
}

function lastClosed(events: readonly BirthEvent[]): BirthEvent | undefined {
  return events.filter(({ type }) => type === 'pull-request-closed').at(-1);
}
