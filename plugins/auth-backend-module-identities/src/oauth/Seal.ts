import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
} from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Makes texts unreadable and unchangeable for whoever does not know a secret. */
export class Seal {
  private readonly key: Buffer;

  /**
   * @param secret - shared by all replicas
   * @param purpose - what is sealed for one purpose does not open for another
   */
  constructor(secret: string, purpose: string) {
    this.key = Buffer.from(
      hkdfSync('sha256', secret, '', `slipway ${purpose}`, 32),
    );
  }

  close(text: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.key, nonce);
    const sealed = [cipher.update(text, 'utf-8'), cipher.final()];
    return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]).toString(
      'base64url',
    );
  }

  /** @returns `undefined` when this was not sealed here, or is no longer what was */
  open(sealed: string): string | undefined {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
    const decipher = createDecipheriv(
      CIPHER,
      this.key,
      bytes.subarray(0, NONCE_BYTES),
    ).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    try {
      return Buffer.concat([
        decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)),
        decipher.final(),
      ]).toString('utf-8');
    } catch {
      return undefined;
    }
  }
}
