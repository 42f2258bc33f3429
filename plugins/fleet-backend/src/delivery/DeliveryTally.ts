import {
  DELIVERY_STEPS,
  type DeliveryFigures,
  type DeliverySpread,
} from '@slipway/plugin-fleet-common';
import { Durations, type DurationsMark } from './Durations';
import {
  findMoment,
  type PackedCreation,
  type PackedDelivery,
} from './PackedDelivery';

/** What counts. */
export interface DeliverySpan {
  /** Milliseconds since 1970; the end does not count. */
  readonly from: number;
  readonly until: number;
  /** Whose rollouts and outages. */
  readonly environment: string;
}

/** How far was counted. */
export interface DeliveryMark {
  readonly created: number;
  readonly deployments: number;
  readonly failures: number;
  /** In the order of {@link DeliveryTally.durations}. */
  readonly durations: readonly DurationsMark[];
}

/** Counts the deliveries of some applications, group after group: what is between two marks is a group, and all of it the total. */
export class DeliveryTally {
  private created = 0;
  private deployments = 0;
  private failures = 0;
  private readonly leadTimes = new Durations();
  private readonly steps = DELIVERY_STEPS.map(() => new Durations());
  private readonly changeLeadTimes = new Durations();
  private readonly restores = new Durations();
  private readonly durations = [
    this.leadTimes,
    this.changeLeadTimes,
    this.restores,
    ...this.steps,
  ];

  constructor(private readonly span: DeliverySpan) {}

  add({ creations, places }: PackedDelivery): void {
    const { from, until, environment } = this.span;
    for (const creation of creations)
      if (creation.at >= from && creation.at < until)
        this.addCreation(creation);
    const place = places.get(environment);
    if (!place) return;
    const { rollouts, outages } = place;
    const first = findMoment(rollouts.at, from);
    const end = findMoment(rollouts.at, until);
    this.deployments += end - first;
    this.changeLeadTimes.addSlice(rollouts.tookMs, first, end);
    this.failures += rollouts.failures[end] - rollouts.failures[first];
    this.restores.addSlice(
      outages.tookMs,
      findMoment(outages.at, from),
      findMoment(outages.at, until),
    );
  }

  mark(): DeliveryMark {
    const { created, deployments, failures } = this;
    return {
      created,
      deployments,
      failures,
      durations: this.durations.map(each => each.mark()),
    };
  }

  /** @returns what was counted between two marks; without them all, which is told last because that mixes the groups */
  describe(from?: DeliveryMark, until = this.mark()): DeliveryFigures {
    const [leadTime, changeLeadTime, timeToRestore, ...steps] =
      this.durations.map(
        (each, index): DeliverySpread =>
          each.measure(from?.durations[index], until.durations[index]),
      );
    return {
      created: until.created - (from?.created ?? 0),
      leadTime,
      steps: DELIVERY_STEPS.map((step, index) => ({ step, ...steps[index] })),
      deployments: until.deployments - (from?.deployments ?? 0),
      changeLeadTime,
      failures: until.failures - (from?.failures ?? 0),
      timeToRestore,
    };
  }

  private addCreation({ leadMs, stepMs }: PackedCreation): void {
    this.created += 1;
    this.leadTimes.add(leadMs);
    stepMs.forEach((tookMs, step) => this.steps[step].add(tookMs));
  }
}
