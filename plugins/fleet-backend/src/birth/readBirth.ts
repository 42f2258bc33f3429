import type {
  FleetBirth,
  FleetBirthStep,
  FleetDeployment,
  FleetEvent,
} from '@slipway/plugin-fleet-common';
import type { StoredApplication } from '../store/FleetStore';
import { isFloating } from './isFloating';

/** An event, kept or about to be. */
export type BirthEvent = Omit<FleetEvent, 'id'>;

type Moment = Pick<FleetBirthStep, 'at' | 'url' | 'detail'>;
type Step = Omit<FleetBirthStep, 'tookMs'>;

/** What is known of an application's coming to be. */
interface Origin {
  /** Its events since it was last removed, oldest first. */
  readonly events: readonly BirthEvent[];
  /** It came to the base branch while somebody looked: all that is known of it happened since. */
  readonly wasSeen: boolean;
  readonly url: string | null;
  readonly opened: Step;
  readonly merged: Step;
}

/**
 * Reads from what happened how an application came to be.
 *
 * What happened unseen stays unknown: what runs today was merged and built once, at a moment that nobody may make up.
 *
 * @param birth.events - all since it was proposed, in any order; later ones may be missing from where it was healthy
 * @param birth.deployments - what runs of it now
 */
export function readBirth(birth: {
  readonly application: StoredApplication;
  readonly events: readonly BirthEvent[];
  readonly deployments: readonly FleetDeployment[];
}): FleetBirth {
  const { document } = birth.application;
  const origin = readOrigin(birth.application, birth.events);
  const { url } = origin;
  const number = Number(/(\d+)\/?$/.exec(url ?? '')?.[1]);
  return {
    pullRequest: url && number ? { number, url } : null,
    environments: document.environments.map(({ environment, image }) => ({
      environment,
      steps: measure([
        origin.opened,
        origin.merged,
        ...readRollout(origin, {
          events: origin.events.filter(one => one.environment === environment),
          image,
          running: birth.deployments.find(
            one => one.environment === environment,
          ),
        }),
      ]),
    })),
  };
}

function readOrigin(
  { document, createdAt }: StoredApplication,
  all: readonly BirthEvent[],
): Origin {
  const ordered = [...all].sort((one, other) => timeOf(one) - timeOf(other));
  const last = ordered.map(({ type }) => type).lastIndexOf('removed');
  const events = ordered.slice(last + 1);
  const isLive = document.state === 'live';
  const appeared = events.find(({ type }) => type === 'appeared');
  const proposed = document.pullRequest?.url ?? lastClosed(events)?.url ?? null;
  const url = isLive ? appeared?.url ?? null : proposed;
  const find = (type: BirthEvent['type']) =>
    url === null
      ? undefined
      : events.find(event => event.type === type && event.url === url);
  const opened = find('pull-request-opened');
  const merged = find('pull-request-merged');
  const closed = document.pullRequest ? undefined : find('pull-request-closed');
  const mergedAt = merged?.at ?? createdAt;
  return {
    events,
    wasSeen: appeared !== undefined,
    url,
    opened: opened
      ? done('opened', { at: opened.at, url, detail: null })
      : unknown('opened', { url }),
    merged: isLive
      ? mergedAt
        ? done('merged', { at: mergedAt, url, detail: null })
        : unknown('merged', { url })
      : closed
      ? failed('merged', {
          at: closed.at,
          url,
          detail: 'The pull request was closed without a merge',
        })
      : waiting('merged'),
  };
}

/** From the merge to something healthy, in one environment. */
function readRollout(
  { merged, wasSeen }: Origin,
  {
    events,
    image,
    running,
  }: {
    readonly events: readonly BirthEvent[];
    readonly image: string | null;
    readonly running: FleetDeployment | undefined;
  },
): Step[] {
  const isMerged = merged.state === 'done' || merged.state === 'unknown';
  if (!isMerged)
    return [waiting('built'), waiting('synced'), waiting('healthy')];
  // Of what nobody saw come, the first change that was seen is any change.
  const seen = wasSeen ? events : [];
  const cameUp = seen.find(
    ({ type, to }) => type === 'health-changed' && to === 'Healthy',
  );
  const isUp = cameUp !== undefined || running?.health === 'Healthy';

  // A template's overlays name a tag that floats, or one that nothing was built for. That the base branch names another
  // image is how the end of a build shows; it is its moment. What runs under a tag of its own, or runs well, was built
  // too, but nobody saw when. A change that came after it was healthy is another build.
  const built = seen.find(
    event =>
      event.type === 'image-changed' &&
      (!cameUp || timeOf(event) <= timeOf(cameUp)),
  );
  const runs = running?.image ?? seen.find(isRollout)?.image ?? null;
  const isBuilt = isUp || (runs !== null && !isFloating(runs));
  const builtStep = built
    ? done('built', { at: built.at, url: built.url, detail: built.to })
    : isBuilt
    ? unknown('built', { detail: runs ?? image })
    : waiting('built');
  if (builtStep.state === 'waiting')
    // What is rolled out before its image is there starts nothing.
    return [builtStep, waiting('synced'), readHealth(running, seen, cameUp)];

  const rollout = seen.find(
    event =>
      isRollout(event) &&
      (!built || timeOf(event) >= timeOf(built)) &&
      (!cameUp || timeOf(event) <= timeOf(cameUp)),
  );
  const isSynced = isUp || (!built && running?.sync === 'Synced');
  const syncedStep = rollout
    ? done('synced', {
        at: rollout.at,
        url: rollout.url,
        detail: rollout.image ?? rollout.revision,
      })
    : isSynced
    ? unknown('synced', { url: running?.url ?? null })
    : waiting('synced');
  return [builtStep, syncedStep, readHealth(running, seen, cameUp)];
}

function readHealth(
  running: FleetDeployment | undefined,
  seen: readonly BirthEvent[],
  cameUp: BirthEvent | undefined,
): Step {
  if (cameUp)
    return done('healthy', { at: cameUp.at, url: cameUp.url, detail: null });
  if (running?.health === 'Healthy')
    return unknown('healthy', { url: running.url });
  if (running?.health !== 'Degraded') return waiting('healthy');
  const broke = seen.filter(
    ({ type, to }) => type === 'health-changed' && to === 'Degraded',
  );
  return failed('healthy', {
    at: broke.at(-1)?.at ?? null,
    url: running.url,
    detail: running.message,
  });
}

/** Clocks of several systems differ a little; no step takes less than no time. */
function measure(steps: readonly Step[]): FleetBirthStep[] {
  return steps.map((step, index) => {
    const before = steps[index - 1]?.at;
    const tookMs =
      step.state === 'done' && step.at && before
        ? Math.max(0, Date.parse(step.at) - Date.parse(before))
        : null;
    return { ...step, tookMs };
  });
}

function isRollout({ type }: BirthEvent): boolean {
  return type === 'deployed';
}

function lastClosed(events: readonly BirthEvent[]): BirthEvent | undefined {
  return events.filter(({ type }) => type === 'pull-request-closed').at(-1);
}

function timeOf({ at }: BirthEvent): number {
  return Date.parse(at);
}

function done(step: Step['step'], moment: Moment): Step {
  return { step, state: 'done', ...moment };
}

function failed(step: Step['step'], moment: Moment): Step {
  return { step, state: 'failed', ...moment };
}

function unknown(step: Step['step'], known: Partial<Moment>): Step {
  return {
    step,
    state: 'unknown',
    at: null,
    url: null,
    detail: null,
    ...known,
  };
}

function waiting(step: Step['step']): Step {
  return { step, state: 'waiting', at: null, url: null, detail: null };
}
