import type { OpenProposal, PullRequestHistory } from '@slipway/forge';
import type {
  ApplicationDocument,
  NewFleetEvent,
  StoredApplication,
} from '../store/FleetStore';
import { isSameJson } from './isSameJson';

/** Where the platform repository stands while an application is looked at. */
export interface Sighting {
  /** The commit of the base branch. */
  readonly commit: string;
  readonly commitUrl: string;
  /** When it was committed, or, where nobody says so, when it was seen, ISO 8601. */
  readonly at: string;
  /** The open pull requests, by number. */
  readonly open: ReadonlyMap<
    number,
    Pick<OpenProposal, 'openedAt' | 'askedAt'>
  >;
  /** What became of those that are open no more. */
  readonly ended: ReadonlyMap<number, PullRequestHistory>;
  /** True when nothing was kept before: what is there may have been there for long. */
  readonly isFirst: boolean;
  /** By which newest guards the routes were judged. */
  readonly guards: string;
}

/** When an application came to the base branch, ISO 8601; null while it has not, and where nobody knows. */
export function readCreatedAt(
  before: StoredApplication | undefined,
  after: ApplicationDocument,
  sighting: Sighting,
): string | null {
  if (after.state === 'proposed') return null;
  if (before?.document.state === 'live') return before.createdAt;
  return (
    mergeOf(before, sighting)?.mergedAt ??
    (sighting.isFirst ? null : sighting.at)
  );
}

/** What happened to an application between what is kept of it and what is to be said now. */
export function listApplicationEvents(
  before: StoredApplication | undefined,
  after: ApplicationDocument | undefined,
  sighting: Sighting,
): NewFleetEvent[] {
  const { service, application } = (after ?? before!.document)!;
  const key = { service, application };
  const was = before?.document;
  const { at, commit, commitUrl } = sighting;
  const ofCommit = { ...key, at, revision: commit, url: commitUrl };
  const events = listPullRequestEvents(was, after, sighting);

  if (was?.state === 'live' && after?.state !== 'live')
    events.push({ ...ofCommit, type: 'removed', mark: `removed/${commit}` });
  if (after?.state !== 'live') return events;
  if (was?.state !== 'live' && !sighting.isFirst) {
    const merge = mergeOf(before, sighting);
    events.push({
      ...ofCommit,
      type: 'appeared',
      at: merge?.mergedAt ?? at,
      // The pull request that brought it: by this its birth is known.
      url: merge?.url ?? commitUrl,
      mark: `appeared/${commit}`,
    });
  }
  if (!was) return events;
  for (const { environment, image } of after.environments) {
    const known = was.environments.find(one => one.environment === environment);
    if (known && known.image !== image)
      events.push({
        ...ofCommit,
        type: 'image-changed',
        environment,
        from: known.image,
        to: image,
        image,
        mark: `image/${environment}/${commit}`,
      });
  }
  const from = was.guard.verdict;
  const to = after.guard.verdict;
  if (from !== to && was.state === 'live')
    events.push({
      ...ofCommit,
      type: 'verdict-changed',
      from,
      to,
      mark: `verdict/${
        isOfNewestGuards(was, after) ? 'guards' : commit
      }/${from}/${to}/${sighting.guards}`,
    });
  return events;
}

/**
 * Nothing but another newest version of a guard makes the difference. No commit brought it, so replicas that learn of
 * the version at different commits tell of one event.
 */
function isOfNewestGuards(
  was: ApplicationDocument,
  after: ApplicationDocument,
): boolean {
  const stated = ({ routes }: ApplicationDocument) =>
    routes.map(({ verdict, reasons, code: { latest, ...code }, ...route }) => ({
      ...route,
      code,
    }));
  const newest = ({ routes }: ApplicationDocument) =>
    routes.map(({ code }) => code.latest ?? null);
  return (
    !isSameJson(newest(was), newest(after)) &&
    isSameJson(stated(was), stated(after))
  );
}

function listPullRequestEvents(
  was: ApplicationDocument | undefined,
  after: ApplicationDocument | undefined,
  { open, ended }: Sighting,
): NewFleetEvent[] {
  const { service, application } = (after ?? was)!;
  const events: NewFleetEvent[] = [];
  const opened = after?.pullRequest;
  const proposal = opened && open.get(opened.number);
  if (opened && proposal) {
    const { openedAt, askedAt } = proposal;
    const ofProposal = {
      service,
      application,
      url: opened.url,
      by: opened.requester,
    };
    const mark = `pull-request/${opened.number}`;
    if (askedAt && isBefore(askedAt, openedAt))
      events.push({
        ...ofProposal,
        type: 'asked',
        at: Date.parse(askedAt) < Date.parse(openedAt) ? askedAt : openedAt,
        mark: `${mark}/asked`,
      });
    events.push({
      ...ofProposal,
      type: 'pull-request-opened',
      at: openedAt,
      mark: `${mark}/opened`,
    });
  }
  const end = was?.pullRequest && ended.get(was.pullRequest.number);
  if (!end || end.state === 'open') return events;
  const { number, url, openedAt, approvedAt, mergedAt, closedAt } = end;
  // Whoever saw it open told so; told again, it is one event.
  events.push({
    service,
    application,
    type: 'pull-request-opened',
    at: openedAt,
    url,
    by: was.pullRequest!.requester,
    mark: `pull-request/${number}/opened`,
  });
  if (approvedAt)
    events.push({
      service,
      application,
      type: 'pull-request-approved',
      at: approvedAt,
      url,
      mark: `pull-request/${number}/approved`,
    });
  const endedAt = mergedAt ?? closedAt;
  if (endedAt)
    events.push({
      service,
      application,
      type: mergedAt ? 'pull-request-merged' : 'pull-request-closed',
      at: endedAt,
      url,
      revision: end.mergeCommit ?? null,
      by: end.mergedBy ?? null,
      mark: `pull-request/${number}/ended/${endedAt}`,
    });
  return events;
}

/** GitHub tells whole seconds. False for what is no moment. */
function isBefore(one: string, other: string): boolean {
  return Date.parse(one) < Date.parse(other) + 1000;
}

/** The merge that brought an application, where it was seen open before. */
function mergeOf(
  before: StoredApplication | undefined,
  { ended }: Sighting,
): PullRequestHistory | undefined {
  const proposed =
    before?.document.state === 'proposed'
      ? before.document.pullRequest
      : undefined;
  const end = proposed ? ended.get(proposed.number) : undefined;
  return end?.mergedAt ? end : undefined;
}
