import type { Claims } from './Claims.js';

/** `unknown` until the auth service was asked for the first time. */
export type AuthState =
  | { readonly status: 'unknown' }
  | { readonly status: 'signed-in'; readonly claims: Claims }
  | { readonly status: 'signed-out' };

/** @internal True when nothing has changed that a page could show. */
export function isSameState(one: AuthState, other: AuthState): boolean {
  if (one.status !== 'signed-in' || other.status !== 'signed-in')
    return one.status === other.status;
  // readClaims writes them in one order.
  return JSON.stringify(one.claims) === JSON.stringify(other.claims);
}
