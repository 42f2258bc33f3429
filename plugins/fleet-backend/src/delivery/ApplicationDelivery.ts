import type { DeliveryStep } from '@slipway/plugin-fleet-common';

/** How a new application came to be; each moment is milliseconds since 1970, null where nobody knows it. */
export interface Creation {
  /** When it came to the base branch. */
  readonly at: number;
  /** The click. */
  readonly askedAt: number | null;
  /** When each step was done. */
  readonly doneAt: Readonly<Record<DeliveryStep, number | null>>;
}

/** Something was rolled out. */
export interface Rollout {
  readonly environment: string;
  readonly at: number;
  /** When the base branch named what was rolled out; null where nobody saw it, and where nothing new was. */
  readonly namedAt: number | null;
  /** It was degraded soon after, before something else was rolled out. */
  readonly hasFailed: boolean;
}

/** From degraded to healthy. */
export interface Outage {
  readonly environment: string;
  readonly at: number;
  /** null while it lasts. */
  readonly endedAt: number | null;
}

/** A change of how its guards are judged. */
export interface Judgement {
  readonly at: number;
  /** What was said until then; null: it was not there, or nobody knows. */
  readonly before: string | null;
}

/** What is known of the deliveries of one application, each list in the order of time. */
export interface ApplicationDelivery {
  readonly creations: readonly Creation[];
  readonly rollouts: readonly Rollout[];
  readonly outages: readonly Outage[];
  readonly judgements: readonly Judgement[];
  /** Some of it is sample data. */
  readonly isSample: boolean;
}
