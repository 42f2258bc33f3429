import type { FleetBirth, FleetDeployment } from '@slipway/plugin-fleet-common';
import { timeOf, type BirthEvent } from '../birth/BirthStep';
import { readBirth } from '../birth/readBirth';
import type { ApplicationKey, StoredApplication } from '../store/FleetStore';
import type { NewsSettings } from './NewsSettings';
import type { OwedNews } from './OwedNews';

/** What is known of one application that a person created. */
export interface CreationSight {
  readonly key: ApplicationKey;
  /** `undefined` when it is neither there nor proposed any more. */
  readonly application: StoredApplication | undefined;
  /** Everything that happened since it was last removed, in any order. */
  readonly events: readonly BirthEvent[];
  /** What runs of it now. */
  readonly deployments: readonly FleetDeployment[];
  /** Whether anybody sees what runs. Where nobody does, nobody knows that it does not. */
  readonly isWatched: boolean;
}

/**
 * Everything that there has been to tell of a creation, whether it was told or not: asked again it is the same, and more
 * once more has happened. What nobody asked for by a pull request is nobody's news.
 *
 * @param now - milliseconds since the epoch
 */
export function listNews(
  sight: CreationSight,
  settings: NewsSettings,
  now: number,
): OwedNews[] {
  return [
    ...listEnds(sight),
    ...(sight.application?.document.state === 'live'
      ? listRollouts(sight, sight.application, settings, now)
      : []),
  ];
}

/** Of its pull requests: merged, or closed without. */
function listEnds({ key, events }: CreationSight): OwedNews[] {
  return events.flatMap((event): OwedNews[] => {
    const isMerged = event.type === 'pull-request-merged';
    if (!isMerged && event.type !== 'pull-request-closed') return [];
    const asked = findAsked(event.url, events);
    if (!asked) return [];
    return [
      {
        ...{ ...key, ...asked, environment: null, detail: null, at: event.at },
        ...(isMerged
          ? { topic: 'merged', cause: null }
          : { topic: 'stuck', cause: 'closed' }),
      },
    ];
  });
}

/** From the merge to something healthy: in each environment how it came up, and where none has, what is waited for. */
function listRollouts(
  sight: CreationSight,
  application: StoredApplication,
  settings: NewsSettings,
  now: number,
): OwedNews[] {
  const { key, events, deployments } = sight;
  const birth = readBirth({ application, events, deployments });
  const asked = findAsked(birth.pullRequest?.url ?? null, events);
  if (!asked) return [];
  const moments = birth.environments.flatMap(
    place => readEnd(place, now, settings.degradedForMs) ?? [],
  );
  const hasEnded = birth.environments.some(({ steps }) =>
    steps.some(({ step, state }) => step === 'healthy' && state !== 'waiting'),
  );
  // A further environment waits for whoever promotes to it.
  const wait = hasEnded ? undefined : findWait(birth, sight.isWatched);
  if (wait && isLonger(wait.at, now, settings.stuckAfterMs)) moments.push(wait);
  return moments.map(moment => ({
    ...{ ...key, ...asked, ...moment },
    detail:
      deployments.find(each => each.environment === moment.environment)
        ?.message ?? null,
  }));
}

type Moment = Pick<OwedNews, 'topic' | 'cause' | 'environment' | 'at'>;
type Place = FleetBirth['environments'][number];

/** Whether it came up in an environment, or broke there for longer than a moment. */
function readEnd(
  { environment, steps }: Place,
  now: number,
  degradedForMs: number,
): Moment | undefined {
  const end = steps.find(({ step }) => step === 'healthy');
  if (!end || end.state === 'waiting') return undefined;
  // It may have come up while nobody looked: then it was after the last moment that is known.
  const at = end.at ?? steps.findLast(step => step.at)?.at;
  if (!at) return undefined;
  if (end.state !== 'failed')
    return { topic: 'healthy', cause: null, environment, at };
  return isLonger(at, now, degradedForMs)
    ? { topic: 'stuck', cause: 'degraded', environment, at }
    : undefined;
}

const WAITS = ['built', 'synced', 'healthy'] as const;

/**
 * What is waited for after the merge, in the environment that has come furthest, since the last moment that is known
 * before it.
 */
function findWait(
  { environments }: FleetBirth,
  isWatched: boolean,
): Moment | undefined {
  const waits = environments.flatMap(({ environment, steps }) => {
    const index = steps.findIndex(({ state }) => state === 'waiting');
    const cause = WAITS.find(step => step === steps[index]?.step);
    const at = steps.slice(0, index).findLast(step => step.at)?.at;
    return cause && at && (isWatched || cause === 'built')
      ? [{ topic: 'stuck' as const, cause, environment, at }]
      : [];
  });
  const reached = (wait: (typeof waits)[number]) => WAITS.indexOf(wait.cause);
  const furthest = Math.max(...waits.map(reached));
  return waits.find(wait => reached(wait) === furthest);
}

/** Whoever writes to the repository can write anything into a commit: a group is never told, nor what is no reference. */
const PERSON = /^user:[\w.-]+\/[\w.-]+$/i;

/** Who asked for what a pull request brings. */
function findAsked(
  url: string | null,
  events: readonly BirthEvent[],
): Pick<OwedNews, 'recipient' | 'url' | 'pull'> | undefined {
  if (url === null) return undefined;
  const opened = events
    .filter(event => event.type === 'pull-request-opened' && event.url === url)
    .sort((one, other) => timeOf(one) - timeOf(other))
    .find(({ by }) => by && PERSON.test(by));
  const pull = Number(/(\d+)\/?$/.exec(url)?.[1]);
  return opened?.by && pull ? { recipient: opened.by, url, pull } : undefined;
}

function isLonger(since: string, now: number, milliseconds: number): boolean {
  return now - Date.parse(since) >= milliseconds;
}
