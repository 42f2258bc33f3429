import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
} from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts what lies in Redis, so that whoever reads Redis learns nothing of it.
 *
 * @param secret - what also opens it: many random characters
 * @param context - what it is and belongs to; opens only with the same one
 */
export function seal(secret: string, context: string, plain: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, deriveKey(secret, context), iv);
  const sealed = [cipher.update(plain, 'utf8'), cipher.final()];
  return Buffer.concat([iv, cipher.getAuthTag(), ...sealed]).toString(
    'base64url',
  );
}

/** @throws Error when another secret or context sealed it, or when it was changed */
export function open(secret: string, context: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const cipher = createDecipheriv(
    CIPHER,
    deriveKey(secret, context),
    bytes.subarray(0, IV_BYTES),
    { authTagLength: TAG_BYTES },
  );
  cipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const plain = cipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
  return Buffer.concat([plain, cipher.final()]).toString('utf8');
}

function deriveKey(secret: string, context: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', context, 32));
}
