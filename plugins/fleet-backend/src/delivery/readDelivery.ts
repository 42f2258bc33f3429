import type { DeliveryStep } from '@slipway/plugin-fleet-common';
import type { BirthEvent } from '../birth/BirthStep';
import { readRollout } from '../birth/readRollout';
import type {
  ApplicationDelivery,
  Creation,
  Judgement,
  Outage,
  Rollout,
} from './ApplicationDelivery';
import type { DeliveryEvent } from './DeliveryEvent';

/** What degrades later than this after a rollout is not blamed on it. */
const FAILS_WITHIN_MS = 24 * 60 * 60 * 1000;

/**
 * Reads the deliveries of one application from everything that happened to it.
 *
 * @param given - in any order
 */
export function readDelivery(
  given: readonly DeliveryEvent[],
): ApplicationDelivery {
  const events = [...given].sort((one, other) => one.at - other.at);
  const places = groupByEnvironment(events);
  const watched = places.map(place => {
    const outages = listOutages(place);
    return { outages, rollouts: listRollouts(place, outages) };
  });
  return {
    creations: listLives(events).flatMap(readCreation),
    rollouts: watched.flatMap(({ rollouts }) => rollouts),
    outages: watched.flatMap(({ outages }) => outages),
    judgements: listJudgements(events),
    isSample: events.some(({ isSample }) => isSample),
  };
}

/** Between one removal and the next it is one application. */
function listLives(events: readonly DeliveryEvent[]): DeliveryEvent[][] {
  const lives: DeliveryEvent[][] = [[]];
  for (const event of events) {
    lives.at(-1)!.push(event);
    if (event.type === 'removed') lives.push([]);
  }
  return lives;
}

/** Only of one that came while somebody looked: of others nobody knows when. */
function readCreation(life: readonly DeliveryEvent[]): Creation[] {
  const appeared = life.find(({ type }) => type === 'appeared');
  if (!appeared) return [];
  const { at, url } = appeared;
  const find = (type: DeliveryEvent['type']) => {
    const event =
      url === null
        ? undefined
        : life.find(each => each.type === type && each.url === url);
    return event ? event.at : null;
  };
  const born = readFirstHealthy(life);
  return [
    {
      at,
      askedAt: find('asked'),
      doneAt: {
        proposed: find('pull-request-opened'),
        approved: find('pull-request-approved'),
        merged: find('pull-request-merged') ?? at,
        built: born?.built ?? null,
        synced: born?.synced ?? null,
        healthy: born?.healthy ?? null,
      },
    },
  ];
}

/** In the environment in which it was healthy first. */
function readFirstHealthy(
  life: readonly DeliveryEvent[],
): Partial<Record<DeliveryStep, number>> | undefined {
  const first = life.find(
    ({ type, to }) => type === 'health-changed' && to === 'Healthy',
  );
  if (!first) return undefined;
  // What comes after it led to something else.
  const events = life
    .filter(
      ({ environment, at }) =>
        environment === first.environment && at <= first.at,
    )
    .map(toBirthEvent);
  const steps = readRollout({ events, image: null, running: undefined });
  return Object.fromEntries(
    steps.flatMap(({ step, at }) => (at ? [[step, Date.parse(at)]] : [])),
  );
}

function toBirthEvent({ at, ...event }: DeliveryEvent): BirthEvent {
  const unread = { image: null, revision: null, by: null, message: null };
  return { ...event, ...unread, at: new Date(at).toISOString() };
}

function groupByEnvironment(
  events: readonly DeliveryEvent[],
): DeliveryEvent[][] {
  const places = new Map<string, DeliveryEvent[]>();
  for (const event of events) {
    if (event.environment === null) continue;
    const place = places.get(event.environment) ?? [];
    places.set(event.environment, place);
    place.push(event);
  }
  return [...places.values()];
}

/** It may go from degraded to progressing and back to degraded: that is one. */
function listOutages(place: readonly DeliveryEvent[]): Outage[] {
  const outages: { environment: string; at: number; endedAt: number | null }[] =
    [];
  let isDown = false;
  for (const { type, to, environment, at } of place) {
    if (type !== 'health-changed') continue;
    if (to === 'Degraded' && !isDown) {
      outages.push({ environment: environment!, at, endedAt: null });
      isDown = true;
    } else if (to === 'Healthy' && isDown) {
      outages.at(-1)!.endedAt = at;
      isDown = false;
    }
  }
  return outages;
}

function listRollouts(
  place: readonly DeliveryEvent[],
  outages: readonly Outage[],
): Rollout[] {
  const rollouts: Omit<Rollout, 'hasFailed'>[] = [];
  let namedAt: number | null = null;
  for (const event of place) {
    if (event.type === 'image-changed') namedAt = event.at;
    if (event.type !== 'deployed') continue;
    rollouts.push({
      environment: event.environment!,
      at: event.at,
      namedAt,
    });
    namedAt = null;
  }
  let outage = 0;
  return rollouts.map((rollout, index) => {
    const end = Math.min(
      rollout.at + FAILS_WITHIN_MS,
      rollouts.at(index + 1)?.at ?? Infinity,
    );
    while (outage < outages.length && outages[outage].at < rollout.at)
      outage += 1;
    const hasFailed = outage < outages.length && outages[outage].at < end;
    return { ...rollout, hasFailed };
  });
}

/** Changes tell what was so before them, as far as it is told at all. */
function listJudgements(events: readonly DeliveryEvent[]): Judgement[] {
  let now: string | null = null;
  return events.flatMap((event): Judgement[] => {
    const { at } = event;
    const before = now;
    switch (event.type) {
      case 'appeared':
        return [{ at, before: null }];
      case 'verdict-changed':
        now = event.to;
        return [{ at, before: event.from }];
      case 'removed':
        now = null;
        return [{ at, before }];
      default:
        return [];
    }
  });
}
