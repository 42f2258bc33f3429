import type { JsonObject } from './parseToken';
import { TokenRefusal } from './TokenRefusal';

/** What a token must say. */
export interface ClaimExpectations {
  readonly issuer: string;
  readonly audience: string;
  /** Claims that must be texts with something in them. */
  readonly requiredClaims: readonly string[];
  readonly clockToleranceSeconds: number;
}

/**
 * Whether what a token says is what is expected of it.
 *
 * @param now - seconds since 1970
 * @returns `undefined` when it is
 */
export function checkClaims(
  claims: JsonObject,
  expected: ClaimExpectations,
  now: number,
): TokenRefusal | undefined {
  const { iss, aud, exp, nbf, sid } = claims;
  if (iss === undefined) return claimMissing('iss');
  if (iss !== expected.issuer)
    return new TokenRefusal(
      'issuer-wrong',
      `The token comes from another issuer: get one from ${expected.issuer}.`,
    );
  if (aud === undefined) return claimMissing('aud');
  const isForUs = Array.isArray(aud)
    ? aud.includes(expected.audience)
    : aud === expected.audience;
  if (!isForUs)
    return new TokenRefusal(
      'audience-wrong',
      `The token is for another audience: get one for ${expected.audience}.`,
    );
  if (typeof exp !== 'number') return claimMissing('exp');
  if (isExpired(exp, expected, now)) return tokenExpired();
  if (nbf !== undefined && typeof nbf !== 'number') return claimMissing('nbf');
  if (nbf !== undefined && nbf > now + expected.clockToleranceSeconds)
    return new TokenRefusal(
      'token-not-yet-valid',
      'The token is not valid yet: wait, or compare the clocks of this service and of the auth service.',
    );
  const missing = expected.requiredClaims.find(name => !isText(claims[name]));
  if (missing) return claimMissing(missing);
  // What is no text is in no list of revocations.
  return sid === undefined || isText(sid) ? undefined : claimMissing('sid');
}

/** @param exp - seconds since 1970 */
export function isExpired(
  exp: number,
  { clockToleranceSeconds }: Pick<ClaimExpectations, 'clockToleranceSeconds'>,
  now: number,
): boolean {
  return exp + clockToleranceSeconds <= now;
}

export function tokenExpired(): TokenRefusal {
  return new TokenRefusal(
    'token-expired',
    'The token has expired: get a new one from the auth service.',
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function claimMissing(name: string): TokenRefusal {
  return new TokenRefusal(
    'claim-missing',
    `The token lacks the claim ${name}, or it has the wrong type: sign in again, and see how the auth service fills it.`,
  );
}
