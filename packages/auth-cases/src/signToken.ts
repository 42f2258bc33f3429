import { sign } from 'node:crypto';
import { SignJWT, type JWTPayload } from 'jose';
import type { Claims } from './createClaims';
import type { SigningKey } from './TokenSource';

/** Signs as the auth service does. */
export function signToken(key: SigningKey, claims: Claims): Promise<string> {
  return new SignJWT(claims as JWTPayload)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
    .sign(key.privateKey);
}

/**
 * Signs by RS256 what no library would sign, e.g. a header that names another algorithm.
 *
 * @param header - as it is, or as JSON text
 * @param claims - as they are, or as JSON text
 */
export function signAnything(
  key: SigningKey,
  header: Claims | string,
  claims: Claims | string,
): string {
  const signed = `${encodeJson(header)}.${encodeJson(claims)}`;
  return `${signed}.${sign(
    'sha256',
    Buffer.from(signed),
    key.privateKey,
  ).toString('base64url')}`;
}

/** One part of a token. */
export function encodeJson(part: Claims | string): string {
  const text = typeof part === 'string' ? part : JSON.stringify(part);
  return Buffer.from(text).toString('base64url');
}
