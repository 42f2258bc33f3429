import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A text that nobody guesses: 192 bits. */
export function randomText(): string {
  return randomBytes(24).toString('base64url');
}

/** SHA-256 of a secret that is random itself, so that it needs no salt. */
export function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Compares in a time that tells nothing about where they differ. */
export function isSame(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
