import { STATUS_CODES } from 'node:http';

/** Every reason for which a request is refused: `code` in the body. */
export const REFUSAL_CODES = [
  // As every guard and the gateway answer:
  'token-missing',
  'token-malformed',
  'algorithm-refused',
  'key-unknown',
  'signature-invalid',
  'token-expired',
  'token-not-yet-valid',
  'claim-missing',
  'issuer-wrong',
  'audience-wrong',
  'token-revoked',
  'role-refused',
  'keys-unavailable',
  // Only here:
  'request-malformed',
  'grant-unsupported',
  'session-missing',
  'session-unknown',
  'session-unreadable',
  'session-incomplete',
  'not-logged-in',
  'login-refused',
  'client-refused',
  'refresh-missing',
  'refresh-refused',
  'refresh-reused',
  'origin-refused',
  'rate-limited',
  'not-found',
  'identity-provider-unavailable',
  'store-unavailable',
  'internal',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A request that is refused, and what the caller can do about it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** Seconds after which it is worth trying again. */
  wait?: number;

  /**
   * @param message - a sentence for the caller
   * @param reason - more, for the audit log only
   */
  constructor(
    readonly status: number,
    readonly code: RefusalCode,
    message: string,
    readonly reason?: string,
  ) {
    super(message);
  }

  retryAfter(seconds: number): this {
    this.wait = seconds;
    return this;
  }

  toBody() {
    return {
      statusCode: this.status,
      error: STATUS_CODES[this.status] ?? 'Error',
      code: this.code,
      message: this.message,
    };
  }
}
