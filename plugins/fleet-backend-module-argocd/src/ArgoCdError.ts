/** Why Argo CD could not be followed. */
export type ArgoCdErrorKind =
  | 'unauthorized'
  | 'not-found'
  | 'rate-limited'
  | 'unavailable'
  | 'garbled';

/** Argo CD failed us. The message is a sentence fragment for people, without secrets: `Argo CD main answers 502`. */
export class ArgoCdError extends Error {
  readonly kind: ArgoCdErrorKind;
  /** How long it asks to wait. */
  readonly retryAfterSeconds?: number;

  constructor(
    kind: ArgoCdErrorKind,
    message: string,
    options: { cause?: unknown; retryAfterSeconds?: number } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'ArgoCdError';
    this.kind = kind;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
