import { Refusal } from '../http/Refusal';
import { AUDIENCES, type Audience } from './Identity';

export interface ClaimExpectations {
  readonly issuer: string;
  /** Any of ours when absent. */
  readonly audience?: Audience;
  readonly clockToleranceSeconds: number;
  /** Seconds since 1970. */
  readonly now: number;
}

const REQUIRED: Record<Audience, readonly string[]> = {
  site: ['sub', 'sid', 'role', 'siteCode', 'unitCode', 'memberCode'],
  platform: ['sub', 'role'],
};

/** @throws Refusal when the claims are not what is expected of them */
export function checkClaims(
  claims: Record<string, unknown>,
  expected: ClaimExpectations,
): void {
  const { iss, aud, exp, nbf, sid } = claims;
  if (iss === undefined) throw missing('iss');
  if (iss !== expected.issuer)
    throw new Refusal(
      401,
      'issuer-wrong',
      `The token comes from another issuer: get one from ${expected.issuer}.`,
    );
  if (aud === undefined) throw missing('aud');
  const wanted = expected.audience ? [expected.audience] : AUDIENCES;
  const audience = wanted.find(one => [aud].flat().includes(one));
  if (!audience)
    throw new Refusal(
      401,
      'audience-wrong',
      `The token is for another audience: get one for ${wanted.join(' or ')}.`,
    );
  if (typeof exp !== 'number') throw missing('exp');
  if (exp + expected.clockToleranceSeconds <= expected.now)
    throw new Refusal(
      401,
      'token-expired',
      'The token has expired: refresh it, or log in again.',
    );
  if (nbf !== undefined && typeof nbf !== 'number') throw missing('nbf');
  if (nbf !== undefined && nbf > expected.now + expected.clockToleranceSeconds)
    throw new Refusal(
      401,
      'token-not-yet-valid',
      'The token is not valid yet: wait, or compare the clocks.',
    );
  const lacking = REQUIRED[audience].find(name => !isText(claims[name]));
  if (lacking) throw missing(lacking);
  if (sid !== undefined && !isText(sid)) throw missing('sid');
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function missing(claim: string): Refusal {
  return new Refusal(
    401,
    'claim-missing',
    `The token lacks the claim ${claim}, or it has the wrong type: log in again.`,
  );
}
