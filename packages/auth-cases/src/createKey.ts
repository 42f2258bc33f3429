import { generateKeyPair, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import type { SigningKey } from './TokenSource';

/** Makes a key as issuers have them: RSA of 2048 bits. */
export async function createKey(): Promise<SigningKey> {
  const pair = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return { kid: randomUUID(), ...pair };
}

let attackerKey: Promise<SigningKey> | undefined;

/** A key that no issuer publishes; one for all tests of a process, since making one takes a while. */
export function findAttackerKey(): Promise<SigningKey> {
  attackerKey ??= createKey();
  return attackerKey;
}
