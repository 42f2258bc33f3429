import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
} from 'node:crypto';
import { promisify } from 'node:util';
import { calculateJwkThumbprint, type JWK } from 'jose';
import * as z from 'zod';
import { open, seal } from '../sealing/seal';

/** A key as it lies in Redis: the private part sealed, the public one as JWK. */
const storedKeySchema = z.strictObject({
  kid: z.string(),
  /** Milliseconds since 1970 from when it signs; it is published before. */
  signsFrom: z.number(),
  publicJwk: z.strictObject({
    kty: z.literal('RSA'),
    n: z.string(),
    e: z.string(),
  }),
  sealed: z.string(),
});

export type StoredKey = z.output<typeof storedKeySchema>;

/** An RSA key that signs tokens. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Makes a key of 2048 bits, ready for Redis. */
export async function createStoredKey(
  secret: string,
  signsFrom: number,
): Promise<StoredKey> {
  const pair = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const { n, e } = pair.publicKey.export({ format: 'jwk' }) as JWK;
  const publicJwk = { kty: 'RSA' as const, n: n!, e: e! };
  const kid = await calculateJwkThumbprint(publicJwk);
  const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' });
  return { kid, signsFrom, publicJwk, sealed: seal(secret, kid, String(pem)) };
}

/** @throws Error when another secret sealed it */
export function openStoredKey(secret: string, stored: StoredKey): SigningKey {
  return {
    kid: stored.kid,
    privateKey: createPrivateKey(open(secret, stored.kid, stored.sealed)),
    publicKey: createPublicKey({ key: stored.publicJwk, format: 'jwk' }),
  };
}

/** @throws Error when it is none */
export function parseStoredKey(text: string): StoredKey {
  return storedKeySchema.parse(JSON.parse(text));
}
