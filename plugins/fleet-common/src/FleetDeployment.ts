/** Health of an application, in Argo CD's words. */
export const HEALTHS = [
  'Unknown',
  'Progressing',
  'Healthy',
  'Suspended',
  'Degraded',
  'Missing',
] as const;

/** One of {@link HEALTHS}. */
export type Health = (typeof HEALTHS)[number];

/** Whether what runs is what the repository says, in Argo CD's words. */
export const SYNCS = ['Unknown', 'Synced', 'OutOfSync'] as const;

/** One of {@link SYNCS}. */
export type Sync = (typeof SYNCS)[number];

/** What runs of an application in one environment. */
export interface FleetDeployment {
  readonly environment: string;
  readonly sync: Sync;
  readonly health: Health;
  /** With its tag or digest, e.g. `registry.acme.example/order-api:3f2a91c`. */
  readonly image: string | null;
  /** The commit that is deployed. */
  readonly revision: string | null;
  /** When it was deployed, ISO 8601. */
  readonly deployedAt: string | null;
  /** The last moment at which all of this was known to be so, ISO 8601; null when it never was. */
  readonly observedAt: string | null;
  /** True while whoever observes it is connected: it is so now. False: it was so at `observedAt`. */
  readonly isLive: boolean;
  /** What the observer adds in words: why it is unhealthy, or why it is not known. */
  readonly message: string | null;
  /** Where a person looks at it, e.g. its page in Argo CD. */
  readonly url: string | null;
}
