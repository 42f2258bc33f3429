import {
  DELIVERY_STEPS,
  type DeliveryFigures,
  type DeliveryStep,
} from '@slipway/plugin-fleet-common';
import type { ApplicationDelivery, Creation } from './ApplicationDelivery';
import { measureSpread } from './measureSpread';

/** What counts. */
export interface DeliverySpan {
  /** Milliseconds since 1970; the end does not count. */
  readonly from: number;
  readonly until: number;
  /** Whose rollouts and outages. */
  readonly environment: string;
}

type Durations = (number | null)[];

/** Adds up the deliveries of some applications. */
export class DeliveryTally {
  private created = 0;
  private failures = 0;
  private readonly leadTimes: Durations = [];
  private readonly steps = Object.fromEntries(
    DELIVERY_STEPS.map(step => [step, []]),
  ) as unknown as Record<DeliveryStep, Durations>;
  private readonly changeLeadTimes: Durations = [];
  private readonly restores: Durations = [];

  constructor(private readonly span: DeliverySpan) {}

  add({ creations, rollouts, outages }: ApplicationDelivery): void {
    const { environment } = this.span;
    for (const creation of creations)
      if (this.isIn(creation)) this.addCreation(creation);
    for (const rollout of rollouts) {
      if (rollout.environment !== environment || !this.isIn(rollout)) continue;
      this.changeLeadTimes.push(since(rollout.namedAt, rollout.at));
      if (rollout.hasFailed) this.failures += 1;
    }
    for (const outage of outages)
      if (outage.environment === environment && this.isIn(outage))
        this.restores.push(since(outage.at, outage.endedAt));
  }

  describe(): DeliveryFigures {
    return {
      created: this.created,
      leadTime: measureSpread(this.leadTimes),
      steps: DELIVERY_STEPS.map(step => ({
        step,
        ...measureSpread(this.steps[step]),
      })),
      deployments: this.changeLeadTimes.length,
      changeLeadTime: measureSpread(this.changeLeadTimes),
      failures: this.failures,
      timeToRestore: measureSpread(this.restores),
    };
  }

  private addCreation({ askedAt, doneAt }: Creation): void {
    this.created += 1;
    this.leadTimes.push(since(askedAt, doneAt.healthy));
    let before = askedAt;
    for (const step of DELIVERY_STEPS) {
      const at = doneAt[step];
      this.steps[step].push(since(before, at));
      // Nobody has to approve what may be merged without: the merge then follows the pull request.
      if (at !== null || step !== 'approved') before = at;
    }
  }

  private isIn({ at }: { readonly at: number }): boolean {
    return at >= this.span.from && at < this.span.until;
  }
}

/** Clocks of several systems differ a little; nothing takes less than no time. */
function since(start: number | null, end: number | null): number | null {
  return start === null || end === null ? null : Math.max(0, end - start);
}
