import { createRandom, type Random } from './createRandom';

/** A service that the repository starts with. */
export interface PastService {
  readonly service: string;
  readonly application: string;
  /** In the order of promotion. */
  readonly environments: readonly string[];
}

/** Something that might have happened. */
export interface PastEvent {
  readonly service: string;
  readonly application: string;
  /** As the fleet names it, e.g. `deployed`. */
  readonly type: string;
  /** ISO 8601. */
  readonly at: string;
  readonly environment?: string;
  readonly from?: string;
  readonly to?: string;
  /** Of the pull request that created it. */
  readonly url?: string;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const PAST = 26 * 7 * DAY;

/** So many were not protected when they came; their teams have caught up since. */
const UNPROTECTED_AT_FIRST = 0.45;
/** One in so many was pushed by hand, as before there was a portal. */
const BY_HAND = 9;
const FAILING = 0.07;

/**
 * Makes half a year up, for a portal that nobody has used yet: services come one after the other, wait for their
 * reviewers less and less, are rolled out every few days, fail now and then and are mended.
 *
 * @param services - in the order in which they came
 * @param now - nothing happens after it; the same past ends at it each time
 */
export function createPast(
  services: readonly PastService[],
  now: Date,
): PastEvent[] {
  const end = now.getTime();
  return services.flatMap((service, index) => {
    const random = createRandom(`${service.service}/${service.application}`);
    const share = index / services.length;
    const events: PastEvent[] = [];
    const tell = (type: string, at: number, rest: Partial<PastEvent> = {}) => {
      if (at < end)
        events.push({
          service: service.service,
          application: service.application,
          type,
          at: new Date(at).toISOString(),
          ...rest,
        });
    };
    const merged = tellBirth(tell, random, {
      asked: atWork(end - PAST * (1 - share) + random.upTo(2 * DAY)),
      // Reviewers come to trust what the portal makes.
      review: random.between(0.2, 1.5) * HOUR * (1 + 12 * (1 - share)),
      url:
        index % BY_HAND === BY_HAND - 1
          ? undefined
          : `https://git.acme.example/acme/platform/pull/${index + 1}`,
    });
    for (const [place, environment] of service.environments.entries())
      tellRollouts(tell, random, {
        environment,
        start: merged + place * random.between(5, 30) * MINUTE,
        end,
      });
    if (share < UNPROTECTED_AT_FIRST)
      tell('verdict-changed', merged + random.between(20, 70) * DAY, {
        from: 'unprotected',
        to: 'protected',
      });
    return events;
  });
}

type Tell = (type: string, at: number, rest?: Partial<PastEvent>) => void;

/** @returns when it was merged */
function tellBirth(
  tell: Tell,
  random: Random,
  birth: {
    readonly asked: number;
    readonly review: number;
    readonly url: string | undefined;
  },
): number {
  const { asked, review, url } = birth;
  const opened = asked + random.between(15, 70) * SECOND;
  const approved = opened + review;
  const merged = approved + random.between(1, 15) * MINUTE;
  if (url) {
    tell('asked', asked, { url });
    tell('pull-request-opened', opened, { url });
    tell('pull-request-approved', approved, { url });
    tell('pull-request-merged', merged, { url });
  }
  tell('appeared', merged, url ? { url } : {});
  return merged;
}

function tellRollouts(
  tell: Tell,
  random: Random,
  place: {
    readonly environment: string;
    readonly start: number;
    readonly end: number;
  },
): void {
  const { environment, start, end } = place;
  let at = start;
  for (let build = 1; at < end; build += 1) {
    const named = at + random.between(3, 7) * MINUTE;
    const deployed = named + random.between(0.5, 12) * MINUTE;
    const settled = deployed + random.between(0.5, 3) * MINUTE;
    tell('image-changed', named, { environment, to: `build-${build}` });
    tell('deployed', deployed, { environment });
    if (build > 1 && random.chance(FAILING)) {
      tell('health-changed', settled, {
        environment,
        from: 'Healthy',
        to: 'Degraded',
      });
      tell('health-changed', settled + random.between(8, 90) * MINUTE, {
        environment,
        from: 'Degraded',
        to: 'Healthy',
      });
    } else if (build === 1)
      tell('health-changed', settled, {
        environment,
        from: 'Progressing',
        to: 'Healthy',
      });
    at = atWork(deployed + random.between(1.5, 9) * DAY);
  }
}

/** The same moment of the next working day, between nine and five in UTC. */
function atWork(at: number): number {
  const day = new Date(at);
  const weekend = { 6: 2, 0: 1 }[day.getUTCDay()] ?? 0;
  const midnight = at - (at % DAY) + weekend * DAY;
  return midnight + 9 * HOUR + ((at % DAY) / DAY) * 8 * HOUR;
}
