import type { GuardVerdict } from '@slipway/platform-model';

const RANKS: Readonly<Record<GuardVerdict, number>> = {
  unprotected: 0,
  'role-mismatch': 1,
  'code-only': 2,
  'gateway-only': 3,
  undetermined: 4,
  'outdated-guard': 5,
  public: 6,
  protected: 7,
};

/** 0 is the worst. */
export function rankVerdict(verdict: GuardVerdict): number {
  return RANKS[verdict];
}
