import type { GuardVerdict } from './RoutePosture';

/** The worst first. */
export const VERDICTS: readonly GuardVerdict[] = [
  'unprotected',
  'role-mismatch',
  'code-only',
  'gateway-only',
  'undetermined',
  'outdated-guard',
  'public',
  'unpublished',
  'protected',
];

/** The worse a verdict, the less. */
export function rankVerdict(verdict: GuardVerdict): number {
  return VERDICTS.indexOf(verdict);
}
