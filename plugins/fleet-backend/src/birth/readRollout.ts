import type { FleetDeployment } from '@slipway/plugin-fleet-common';
import {
  done,
  failed,
  timeOf,
  unknown,
  waiting,
  type BirthEvent,
  type BirthStep,
} from './BirthStep';
import { isFloating } from './isFloating';

/** What is known of an application on the base branch in one environment. */
interface Rollout {
  /** What happened there since it came, oldest first; nothing where nobody saw it come: any change is a later one. */
  readonly events: readonly BirthEvent[];
  /** The image that the base branch names. */
  readonly image: string | null;
  readonly running: FleetDeployment | undefined;
}

/** From the merge to something healthy. */
export function readRollout(rollout: Rollout): BirthStep[] {
  const cameUp = rollout.events.find(
    ({ type, to }) => type === 'health-changed' && to === 'Healthy',
  );
  const built = readBuild(rollout, cameUp);
  return [
    built,
    // What is rolled out before its image is there starts nothing.
    built.state === 'waiting'
      ? waiting('synced')
      : readSync(rollout, built, cameUp),
    readHealth(rollout, cameUp),
  ];
}

/**
 * A template's overlays name a tag that floats, or one that nothing was built for. That the base branch names another
 * image is how the end of a build shows, and is its moment. What runs under a tag of its own, or runs well, was built
 * too, but nobody saw when. A change that came after it was healthy is another build.
 */
function readBuild(
  { events, image, running }: Rollout,
  cameUp: BirthEvent | undefined,
): BirthStep {
  const built = events.find(
    event => event.type === 'image-changed' && !isAfter(event, cameUp),
  );
  if (built)
    return done('built', { at: built.at, url: built.url, detail: built.to });
  const deployed = running?.image ?? events.find(isRollout)?.image ?? null;
  return isUp(running, cameUp) || (deployed !== null && !isFloating(deployed))
    ? unknown('built', { detail: deployed ?? image })
    : waiting('built');
}

/**
 * The last rollout before it was healthy, which is what it became healthy by: one that ended in the second in which the
 * image was built may hold nothing yet.
 */
function readSync(
  { events, running }: Rollout,
  { at: builtAt }: BirthStep,
  cameUp: BirthEvent | undefined,
): BirthStep {
  const last = events.findLast(
    event =>
      isRollout(event) &&
      !isAfter(event, cameUp) &&
      (builtAt === null || timeOf(event) >= Date.parse(builtAt)),
  );
  if (last)
    return done('synced', {
      at: last.at,
      url: last.url,
      detail: last.image ?? last.revision,
    });
  const isSynced = builtAt === null && running?.sync === 'Synced';
  return isSynced || isUp(running, cameUp)
    ? unknown('synced', { url: running?.url ?? null })
    : waiting('synced');
}

function readHealth(
  { events, running }: Rollout,
  cameUp: BirthEvent | undefined,
): BirthStep {
  if (cameUp) return done('healthy', { at: cameUp.at, url: cameUp.url });
  if (running?.health === 'Healthy')
    return unknown('healthy', { url: running.url });
  if (running?.health !== 'Degraded') return waiting('healthy');
  const broke = events.filter(
    ({ type, to }) => type === 'health-changed' && to === 'Degraded',
  );
  return failed('healthy', {
    at: broke.at(-1)?.at ?? null,
    url: running.url,
    detail: running.message,
  });
}

function isUp(
  running: FleetDeployment | undefined,
  cameUp: BirthEvent | undefined,
): boolean {
  return cameUp !== undefined || running?.health === 'Healthy';
}

function isAfter(event: BirthEvent, other: BirthEvent | undefined): boolean {
  return other !== undefined && timeOf(event) > timeOf(other);
}

function isRollout({ type }: BirthEvent): boolean {
  return type === 'deployed';
}
