import { DELIVERY_STEPS } from '@slipway/plugin-fleet-common';
import type {
  ApplicationDelivery,
  Creation,
  Judgement,
} from './ApplicationDelivery';
import {
  NO_MOMENTS,
  replaceMoments,
  type Moment,
  type MomentColumn,
} from './MomentColumn';
import { Scratch } from './Scratch';

/** How new an application was; a duration is in milliseconds, NaN where nobody knows it. */
export interface CreationTimes {
  readonly at: number;
  readonly leadMs: number;
  /** In the order of DELIVERY_STEPS. */
  readonly stepMs: readonly number[];
}

/** What is kept of one application. */
export interface TabledApplication {
  /** `service/application` */
  readonly name: string;
  readonly creations: readonly CreationTimes[];
  readonly judgements: readonly Judgement[];
  readonly isSample: boolean;
}

/** What happened in one environment. */
export interface TabledPlace {
  readonly rollouts: MomentColumn;
  readonly outages: MomentColumn;
}

/** The deliveries of all applications, as they are counted. */
export class DeliveryTable {
  /** By number. */
  readonly applications: TabledApplication[] = [];
  /** For whoever counts; the next one who does clears it. */
  readonly scratch = new Scratch();
  private readonly numbers = new Map<string, number>();
  private readonly places = new Map<string, TabledPlace>();

  numberOf(name: string): number | undefined {
    return this.numbers.get(name);
  }

  /** @returns nothing where nothing happened there */
  in(environment: string): TabledPlace {
    return (
      this.places.get(environment) ?? {
        rollouts: NO_MOMENTS,
        outages: NO_MOMENTS,
      }
    );
  }

  /** @param given - what is known anew, by `service/application` */
  replace(given: ReadonlyMap<string, ApplicationDelivery>): void {
    const fresh = new Map<string, { rollouts: Moment[]; outages: Moment[] }>(
      [...this.places.keys()].map(environment => [
        environment,
        { rollouts: [], outages: [] },
      ]),
    );
    const placeOf = (environment: string) => {
      const place = fresh.get(environment) ?? { rollouts: [], outages: [] };
      fresh.set(environment, place);
      return place;
    };
    const touched: number[] = [];
    for (const [name, delivery] of given) {
      const application = this.setApplication(name, delivery);
      touched.push(application);
      for (const { environment, at, namedAt, hasFailed } of delivery.rollouts)
        placeOf(environment).rollouts.push({
          ...{ at, application, hasFailed },
          tookMs: since(namedAt, at),
        });
      for (const { environment, at, endedAt } of delivery.outages)
        placeOf(environment).outages.push({
          ...{ at, application, hasFailed: false },
          tookMs: since(at, endedAt),
        });
    }
    const isTouched = new Uint8Array(this.applications.length);
    for (const application of touched) isTouched[application] = 1;
    for (const [environment, { rollouts, outages }] of fresh) {
      const before = this.in(environment);
      this.places.set(environment, {
        rollouts: replaceMoments(before.rollouts, isTouched, rollouts),
        outages: replaceMoments(before.outages, isTouched, outages),
      });
    }
  }

  private setApplication(
    name: string,
    { creations, judgements, isSample }: ApplicationDelivery,
  ): number {
    const application = this.numbers.get(name) ?? this.applications.length;
    this.numbers.set(name, application);
    this.applications[application] = {
      ...{ name, judgements, isSample },
      creations: creations.map(measureCreation),
    };
    return application;
  }
}

function measureCreation({ at, askedAt, doneAt }: Creation): CreationTimes {
  let before = askedAt;
  const stepMs = DELIVERY_STEPS.map(step => {
    const stepAt = doneAt[step];
    const tookMs = since(before, stepAt);
    // Nobody has to approve what may be merged without: the merge then follows the pull request.
    if (stepAt !== null || step !== 'approved') before = stepAt;
    return tookMs;
  });
  return { at, leadMs: since(askedAt, doneAt.healthy), stepMs };
}

/** Clocks of several systems differ a little; nothing takes less than no time. */
function since(start: number | null, end: number | null): number {
  return start === null || end === null ? NaN : Math.max(0, end - start);
}
