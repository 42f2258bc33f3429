/**
 * What stands in the way of a token:
 *
 * - `signed-out`: nobody is logged in; offer the login.
 * - `refused`: the auth service does not accept what this application sends; its configuration is wrong.
 * - `rate-limited`: asked too often; `retryAfterSeconds` says how long to wait.
 * - `unavailable`: the auth service was not reached, or did not answer with what it promises; try again.
 * - `origin-not-allowed`: the address is none of `allowedOrigins`, so the token was not sent there.
 */
export type SiteAuthErrorKind =
  | 'signed-out'
  | 'refused'
  | 'rate-limited'
  | 'unavailable'
  | 'origin-not-allowed';

/** Why there is no token; `kind` is what code acts on, `message` is for people who read logs. */
export class SiteAuthError extends Error {
  readonly kind: SiteAuthErrorKind;
  /** For `rate-limited`. */
  readonly retryAfterSeconds?: number;

  constructor(
    kind: SiteAuthErrorKind,
    message: string,
    options: { cause?: unknown; retryAfterSeconds?: number } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'SiteAuthError';
    this.kind = kind;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
