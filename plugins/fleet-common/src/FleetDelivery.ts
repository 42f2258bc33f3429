/** The way of a new application, from the click to the first environment in which it is healthy. */
export const DELIVERY_STEPS = [
  /** From the click until the pull request is open: proof, and the second person where one is needed. */
  'proposed',
  /** Until somebody approves it. */
  'approved',
  'merged',
  'built',
  'synced',
  'healthy',
] as const;

/** A step of {@link DELIVERY_STEPS}. */
export type DeliveryStep = (typeof DELIVERY_STEPS)[number];

/** How long something took, each time. */
export interface DeliverySpread {
  /** How often it is known. */
  readonly known: number;
  /** How often it happened, or is happening, and nobody knows how long it took. */
  readonly unknown: number;
  /** Milliseconds; null where nothing is known. */
  readonly medianMs: number | null;
  /** The 90th percentile, milliseconds; null where nothing is known. */
  readonly p90Ms: number | null;
}

/** How some applications are delivered. */
export interface DeliveryFigures {
  /** Applications that came to the base branch. */
  readonly created: number;
  /** From the click to the first healthy, of those that came. */
  readonly leadTime: DeliverySpread;
  readonly steps: readonly (DeliverySpread & { readonly step: DeliveryStep })[];
  /** Rollouts in the environment that was asked for. */
  readonly deployments: number;
  /** From the commit that named an image until it was rolled out. */
  readonly changeLeadTime: DeliverySpread;
  /** Rollouts after which it was degraded, before the next one. */
  readonly failures: number;
  /** From degraded to healthy again; what is not healthy yet is unknown. */
  readonly timeToRestore: DeliverySpread;
}

/** What happened in a week. */
export interface DeliveryWeek {
  /** Its Monday, UTC, e.g. `2026-11-16`. */
  readonly start: string;
  readonly created: number;
  readonly deployments: number;
  readonly failures: number;
  /** Applications that published routes at its end; null where nobody knows. */
  readonly published: number | null;
  /** Of these: protected, or public on purpose; null where nobody knows. */
  readonly guarded: number | null;
}

/** By what to tell deliveries apart. */
export const DELIVERY_GROUPINGS = ['owner', 'template', 'service'] as const;

export type DeliveryGrouping = (typeof DELIVERY_GROUPINGS)[number];

/** By what groups are sorted: their names, or a figure. */
export const DELIVERY_SORTS = [
  'name',
  'created',
  'leadTime',
  'deployments',
  'changeLeadTime',
  'failureRate',
  'restore',
] as const;

export type DeliverySort = (typeof DELIVERY_SORTS)[number];

/** What belongs together by owner, template or service. */
export interface DeliveryGroup {
  /** e.g. `group:default/commerce`, `nestjs-service` or `order/api`; null for those that have none. */
  readonly key: string | null;
  /** True for a service that is not there any more: nothing else is known of it. */
  readonly isGone: boolean;
  readonly figures: DeliveryFigures;
}

/** How services come to be and change: figures of groups, never of a person. */
export interface FleetDelivery {
  /** The first day that counts, UTC, e.g. `2026-08-24`. */
  readonly from: string;
  /** The last day that counts. */
  readonly to: string;
  /** Whose rollouts count. */
  readonly environment: string;
  /** All that one can ask for, in the order of promotion. */
  readonly environments: readonly string[];
  /** Since when somebody looks, ISO 8601: of what was before nobody knows. */
  readonly since: string;
  /** How long a new service took before there was a portal, milliseconds, by configuration. */
  readonly baselineMs: number;
  /** True where some of what counts is sample data. */
  readonly isSample: boolean;
  readonly figures: DeliveryFigures;
  /** All weeks between the two days, oldest first. */
  readonly weeks: readonly DeliveryWeek[];
  /** By what {@link groups} are told apart. */
  readonly by: DeliveryGrouping;
  /** Those that were asked for, of {@link totalGroups} to which something happened. */
  readonly groups: readonly DeliveryGroup[];
  readonly totalGroups: number;
}
