import { RequestError } from '@octokit/request-error';

/** Why the forge could not do what it was asked. */
export type ForgeErrorKind =
  | 'unauthorized'
  | 'not-found'
  | 'stale-base'
  | 'rate-limited'
  | 'unavailable';

/** The outside world failed; `cause` says how. */
export class ForgeError extends Error {
  readonly kind: ForgeErrorKind;
  /** How long the forge asks to wait, for `rate-limited`. */
  readonly retryAfterSeconds?: number;

  constructor(
    kind: ForgeErrorKind,
    message: string,
    options: { cause?: unknown; retryAfterSeconds?: number } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'ForgeError';
    this.kind = kind;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** GitHub asks for at least a minute when it gives no time itself. */
const DEFAULT_WAIT_SECONDS = 60;

/**
 * Turns what a call to GitHub threw into a {@link ForgeError}.
 *
 * @param doing - what was tried, e.g. `create the tree in acme/platform`
 */
export function toForgeError(error: unknown, doing: string): ForgeError {
  if (error instanceof ForgeError) return error;
  if (!(error instanceof RequestError))
    return new ForgeError('unavailable', `Could not ${doing}: ${error}`, {
      cause: error,
    });
  const headers = error.response?.headers ?? {};
  const limited =
    error.status === 429 ||
    (error.status === 403 &&
      (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0'));
  if (limited) {
    const retryAfterSeconds =
      Number(headers['retry-after']) || DEFAULT_WAIT_SECONDS;
    return new ForgeError(
      'rate-limited',
      `GitHub asks to wait ${retryAfterSeconds} s before it lets us ${doing}`,
      { cause: error, retryAfterSeconds },
    );
  }
  const kind = kindOfStatus(error.status);
  const advice = {
    unauthorized: 'check the credentials under integrations.github',
    'not-found': 'check slipway.repository and what the credentials may see',
    'stale-base': 'the base branch moved; try again',
    unavailable: 'GitHub may be down; try again',
  }[kind];
  return new ForgeError(
    kind,
    `Could not ${doing}: ${error.message} (${error.status}); ${advice}`,
    { cause: error },
  );
}

function kindOfStatus(status: number): Exclude<ForgeErrorKind, 'rate-limited'> {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 404) return 'not-found';
  if (status === 409) return 'stale-base';
  return 'unavailable';
}
