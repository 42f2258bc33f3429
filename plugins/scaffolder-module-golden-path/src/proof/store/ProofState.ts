import type { Finding } from '@slipway/platform-model';
import type { LiveResult, ProofSnapshot } from '@slipway/proof';

/** The proof of what the wizard holds now. */
export interface LiveState {
  readonly kind: 'live';
  readonly snapshot: ProofSnapshot;
  readonly result: LiveResult;
  /** Grows with every snapshot. */
  readonly base: number;
  /** Grows with every proof. */
  readonly revision: number;
  /** What is new since the base branch has moved; gone with the next change of values. */
  readonly moved?: readonly Finding[];
}

/** What is known of the pull request that a wizard would open. */
export type ProofState =
  /** No field of the template has asked for it. */
  | { readonly kind: 'off' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | LiveState;
