import { randomUUID } from 'node:crypto';
import { RIGHT_ROLE, type TokenKind } from './TokenKind';

/** What a token says. */
export type Claims = Record<string, unknown>;

/** Seconds since 1970, `offset` seconds from now. */
export function secondsFromNow(offset: number): number {
  return Math.floor(Date.now() / 1000) + offset;
}

/** The claims of a token that is right in everything, of a login session of its own, for the next ten minutes. */
export function createClaims(issuer: string, kind: TokenKind): Claims {
  const common = {
    iss: issuer,
    aud: kind,
    sub: `subject-${randomUUID()}`,
    iat: secondsFromNow(0),
    exp: secondsFromNow(600),
    jti: randomUUID(),
    sid: randomUUID(),
    role: RIGHT_ROLE,
  };
  return kind === 'platform'
    ? common
    : { ...common, siteCode: 'site-1', unitCode: 'unit-7', memberCode: 'm-42' };
}
