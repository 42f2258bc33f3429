import { SignJWT } from 'jose';
import type { SigningKey } from '../keys/StoredKey';
import { randomText } from '../sealing/digest';
import type { Identity } from './Identity';

export interface TokenTerms {
  readonly issuer: string;
  /** The login session that a logout ends. */
  readonly sid: string;
  /** Seconds since 1970. */
  readonly issuedAt: number;
  /** Seconds. */
  readonly lifetime: number;
}

/** A signed token, and the id by which the audit log knows it. */
export interface MintedToken {
  readonly token: string;
  readonly jti: string;
}

/** Signs a token by RS256. */
export async function mintToken(
  key: SigningKey,
  { audience, subject, ...claims }: Identity,
  { issuer, sid, issuedAt, lifetime }: TokenTerms,
): Promise<MintedToken> {
  const jti = randomText();
  const token = await new SignJWT({ ...claims, sid })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetime)
    .setJti(jti)
    .sign(key.privateKey);
  return { token, jti };
}
