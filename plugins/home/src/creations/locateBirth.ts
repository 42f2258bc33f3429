import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import type { Standing } from './Creation';

const WAITS = ['built', 'synced', 'healthy'] as const;
const STAGES = {
  built: 'building',
  synced: 'syncing',
  healthy: 'starting',
} as const;

/** The fleet looks at the repository within this time. */
const SOON_MS = 3 * 60_000;

/**
 * Where a creation stands whose pull request was opened.
 *
 * @param detail - what the fleet says of it; undefined where it knows nothing
 * @param openedAt - ISO 8601
 * @param now - milliseconds since the epoch
 */
export function locateBirth(
  detail:
    | Pick<FleetServiceDetail, 'state' | 'birth' | 'deployments'>
    | undefined,
  openedAt: string,
  now: number,
): Standing {
  if (!detail)
    return {
      stage: now - Date.parse(openedAt) < SOON_MS ? 'review' : 'gone',
      since: openedAt,
    };
  if (detail.state === 'proposed') return { stage: 'review', since: openedAt };
  const places = detail.birth.environments.map(place => locatePlace(place));
  const broken = places.find(({ stage }) => stage === 'degraded');
  if (broken)
    return {
      ...broken,
      detail:
        detail.deployments.find(
          ({ environment }) => environment === broken.environment,
        )?.message ?? undefined,
    };
  // A further environment waits for whoever promotes to it.
  return (
    places.findLast(({ stage }) => stage === 'healthy') ??
    findFurthest(places) ?? { stage: 'building', since: null }
  );
}

type Place = FleetServiceDetail['birth']['environments'][number];

function locatePlace({ environment, steps }: Place): Standing {
  const index = steps.findIndex(
    ({ state }) => state === 'waiting' || state === 'failed',
  );
  const known = steps.slice(0, index < 0 ? undefined : index);
  const since = known.findLast(({ at }) => at)?.at ?? null;
  if (index < 0) return { stage: 'healthy', since, environment };
  const { step, state, at } = steps[index];
  if (state === 'failed')
    return { stage: 'degraded', since: at ?? since, environment };
  const wait = WAITS.find(each => each === step);
  return { stage: wait ? STAGES[wait] : 'review', since, environment };
}

function findFurthest(places: readonly Standing[]): Standing | undefined {
  for (const stage of ['starting', 'syncing', 'building'] as const) {
    const found = places.find(place => place.stage === stage);
    if (found) return found;
  }
  return undefined;
}
