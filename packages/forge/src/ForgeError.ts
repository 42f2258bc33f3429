import { RequestError } from '@octokit/request-error';
import * as z from 'zod';

/** Why the forge could not do what it was asked. */
export type ForgeErrorKind =
  | 'unauthorized'
  | 'not-found'
  | 'stale-base'
  | 'rate-limited'
  | 'refused'
  /** Nothing failed: another attempt of the same creation goes on, or it has ended, and this one wrote no more. */
  | 'superseded'
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

/** What GitHub's documentation asks for when its answer gives no time. */
const DEFAULT_WAIT_SECONDS = 60;

/**
 * Turns what a call to GitHub threw into a {@link ForgeError}.
 *
 * @param doing - what was tried, e.g. `create the tree in acme/platform`
 */
export function toForgeError(error: unknown, doing: string): ForgeError {
  if (error instanceof ForgeError) return error;
  if (error instanceof z.ZodError)
    return new ForgeError(
      'unavailable',
      `Could not ${doing}: GitHub's answer was broken off or is none of its API's; try again`,
      { cause: error },
    );
  if (!(error instanceof RequestError))
    return new ForgeError('unavailable', `Could not ${doing}: ${error}`, {
      cause: error,
    });
  const retryAfterSeconds = readWait(error);
  if (retryAfterSeconds !== undefined)
    return new ForgeError(
      'rate-limited',
      `GitHub asks to wait ${retryAfterSeconds} s before it lets us ${doing}`,
      { cause: error, retryAfterSeconds },
    );
  const kind = kindOfStatus(error.status);
  const advice = {
    unauthorized: 'check the credentials under integrations.github',
    'not-found': 'check slipway.repository and what the credentials may see',
    'stale-base': 'the base branch moved; try again',
    refused: 'GitHub did not accept it; its words say why',
    unavailable: 'GitHub may be down; try again',
  }[kind];
  return new ForgeError(
    kind,
    `Could not ${doing}: ${wordsOf(error)} (${error.status}); ${advice}`,
    { cause: error },
  );
}

/** What stands in front of GitHub answers with pages, which are nothing for a log. */
function wordsOf({ message }: RequestError): string {
  return message.trimStart().startsWith('<')
    ? 'it answered with a page for people'
    : message;
}

/** @returns the seconds to wait, or `undefined` when it is not a rate limit */
function readWait(error: RequestError): number | undefined {
  const headers = error.response?.headers ?? {};
  const isSpent = headers['x-ratelimit-remaining'] === '0';
  const isLimited =
    error.status === 429 ||
    (error.status === 403 &&
      (isSpent ||
        headers['retry-after'] !== undefined ||
        /rate limit/i.test(error.message)));
  if (!isLimited) return undefined;
  const asked = Math.ceil(Number(headers['retry-after']));
  if (headers['retry-after'] !== undefined && asked >= 0)
    return Math.max(asked, 1);
  // Both are GitHub's own clock: the second at which the quota is full again, and now.
  const reset = Number(headers['x-ratelimit-reset']);
  const now = Date.parse(String(headers.date)) / 1000;
  return isSpent && reset > now ? Math.ceil(reset - now) : DEFAULT_WAIT_SECONDS;
}

function kindOfStatus(
  status: number,
): Exclude<ForgeErrorKind, 'rate-limited' | 'superseded'> {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 404) return 'not-found';
  if (status === 409) return 'stale-base';
  // 408: it gave up waiting for the call.
  return status < 500 && status !== 408 ? 'refused' : 'unavailable';
}
