import {
  randomBytes,
  scrypt as scryptCallback,
  timingSafeEqual,
  type ScryptOptions,
} from 'node:crypto';
import { promisify } from 'node:util';

const scrypt = promisify<string, Buffer, number, ScryptOptions, Buffer>(
  scryptCallback,
);

const COST = 2 ** 15;
const BLOCK = 8;
const PARALLEL = 1;
const BYTES = 32;

/** Hashes a client's secret for the configuration: `scrypt$N$r$p$salt$hash`. */
export async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(secret, salt, COST, BLOCK, PARALLEL);
  return writeSecretHash(salt, hash);
}

/** The form in which the configuration holds a hash. */
export function writeSecretHash(salt: Buffer, hash: Buffer): string {
  const texts = [salt, hash].map(bytes => bytes.toString('base64url'));
  return ['scrypt', COST, BLOCK, PARALLEL, ...texts].join('$');
}

/** Compares in a time that does not depend on where they differ. */
export async function isSecret(secret: string, hash: string): Promise<boolean> {
  const [, cost, block, parallel, salt, expected] = hash.split('$');
  const derived = await derive(
    secret,
    Buffer.from(salt, 'base64url'),
    Number(cost),
    Number(block),
    Number(parallel),
  );
  const bytes = Buffer.from(expected, 'base64url');
  return bytes.length === derived.length && timingSafeEqual(bytes, derived);
}

function derive(
  secret: string,
  salt: Buffer,
  N: number,
  r: number,
  p: number,
): Promise<Buffer> {
  return scrypt(secret, salt, BYTES, { N, r, p, maxmem: 256 * N * r });
}
