import type { FleetBirth } from '@slipway/plugin-fleet-common';
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
  /** What brought it, or is to bring it; null for what was pushed, and where nobody knows. */
  readonly pullRequest: FleetBirth['pullRequest'];
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
    pullRequest: readPullRequest(url, document, events),
    opened: opened
      ? done('opened', { at: opened.at, url })
      : unknown('opened', { url }),
    merged: isLive
      ? readMerge(merged?.at ?? createdAt, url)
      : readRefusal(document.pullRequest ? undefined : lastClosed(events)),
  };
}

/** @param url - of a pull request, or of the commit that was pushed */
function readPullRequest(
  url: string | null,
  { pullRequest }: StoredApplication['document'],
  events: readonly BirthEvent[],
): Origin['pullRequest'] {
  if (url === null) return null;
  if (url === pullRequest?.url) return { number: pullRequest.number, url };
  const isOne = events.some(
    event => event.type.startsWith('pull-request-') && event.url === url,
  );
  const number = Number(/(\d+)\/?$/.exec(url)?.[1]);
  return isOne && number ? { number, url } : null;
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
