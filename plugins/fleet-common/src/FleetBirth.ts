/** One step on the way from a pull request to something healthy. */
export interface FleetBirthStep {
  readonly step: 'opened' | 'merged' | 'built' | 'synced' | 'healthy';
  /** `unknown`: it has happened, or must have, but nobody saw when. */
  readonly state: 'done' | 'waiting' | 'failed' | 'unknown';
  /** When, ISO 8601. */
  readonly at: string | null;
  /** Milliseconds since the step before it, where both moments are known. */
  readonly tookMs: number | null;
  /** What there is to look at, e.g. the pull request. */
  readonly url: string | null;
  /** e.g. `registry.acme.example/order-api:3f2a91c`, or why it failed. */
  readonly detail: string | null;
}

/** How an application came to be, in each environment. */
export interface FleetBirth {
  /** The pull request that created it; null when nobody saw it. */
  readonly pullRequest: {
    readonly number: number;
    readonly url: string;
  } | null;
  readonly environments: readonly {
    readonly environment: string;
    readonly steps: readonly FleetBirthStep[];
  }[];
}
