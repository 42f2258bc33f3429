import type { DeployObservation } from '@slipway/plugin-fleet-node';

/** What Argo CD said about one application. */
export type Heard = {
  /** `{namespace}/{name}` */
  readonly key: string;
  /** Grows with each change, where it is a number; Kubernetes promises no such thing, Argo CD relies on it. */
  readonly version: bigint | undefined;
} & (
  | { readonly kind: 'is'; readonly observation: DeployObservation }
  | { readonly kind: 'gone' }
  /** It is there; what was said of it cannot be understood. */
  | { readonly kind: 'garbled' }
);
