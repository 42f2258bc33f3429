import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';

/** A public key of the issuer. */
export interface IssuerKey {
  readonly kid: string;
  readonly key: KeyObject;
}

/** Public keys by their id. */
export type IssuerKeys = ReadonlyMap<string, IssuerKey>;

/** Shorter RSA keys can be broken (RFC 7518 forbids them for RS256). */
const SHORTEST_BITS = 2048;

/**
 * Reads a JWKS (RFC 7517). Keys of other kinds, or for other uses, are left out: others may need them.
 *
 * @param known - the keys until now: one that has not changed stays the same object
 * @throws Error when it is no JWKS
 */
export function parseKeys(json: unknown, known?: IssuerKeys): IssuerKeys {
  const list = (json as { keys?: unknown } | null)?.keys;
  if (!Array.isArray(list)) throw new Error('it is no JWKS');
  const keys = new Map<string, IssuerKey>();
  for (const jwk of list) {
    const read = readKey(jwk);
    if (!read) continue;
    const before = known?.get(read.kid);
    keys.set(read.kid, before?.key.equals(read.key) ? before : read);
  }
  return keys;
}

function readKey(jwk: JsonWebKey | null): IssuerKey | undefined {
  if (jwk?.kty !== 'RSA' || typeof jwk.kid !== 'string' || jwk.kid === '')
    return undefined;
  if ((jwk.use ?? 'sig') !== 'sig' || (jwk.alg ?? 'RS256') !== 'RS256')
    return undefined;
  try {
    const { kid, n, e } = jwk;
    const key = createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    return bits >= SHORTEST_BITS ? { kid, key } : undefined;
  } catch {
    return undefined;
  }
}
