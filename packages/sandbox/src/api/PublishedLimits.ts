import type { RequestHandler } from 'express';
import { findActor } from './Actor';
import { GitHubError } from './GitHubError';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** What GitHub publishes: requests that create content in a minute and in an hour, and requests at the same moment. */
const MOST_A_MINUTE = 80;
const MOST_AN_HOUR = 500;
const MOST_AT_ONCE = 100;

/**
 * Refuses whoever asks more than GitHub's documentation allows, in GitHub's words. Real limits are of the kind of a
 * secondary limit: GitHub does not say beforehand how near they are.
 */
export class PublishedLimits {
  private readonly writes = new Map<string, number[]>();
  private readonly open = new Map<string, number>();

  constructor(private readonly now: () => Date) {}

  readonly enforce: RequestHandler = (request, response, next) => {
    const login = findActor(response)?.login ?? '';
    const open = this.open.get(login) ?? 0;
    if (open >= MOST_AT_ONCE) throw createRefusal(1);
    if (!['GET', 'HEAD'].includes(request.method)) this.countWrite(login);
    this.open.set(login, open + 1);
    response.once('close', () =>
      this.open.set(login, this.open.get(login)! - 1),
    );
    next();
  };

  /** A refused write creates nothing, so it does not count. */
  private countWrite(login: string): void {
    const now = this.now().getTime();
    const writes = (this.writes.get(login) ?? []).filter(
      at => at > now - HOUR_MS,
    );
    const waitMs = Math.max(
      untilFree(writes, MOST_A_MINUTE, MINUTE_MS, now),
      untilFree(writes, MOST_AN_HOUR, HOUR_MS, now),
    );
    if (waitMs > 0) throw createRefusal(Math.ceil(waitMs / 1000));
    this.writes.set(login, [...writes, now]);
  }
}

/** @returns milliseconds until one more fits into the window; 0 when it does now */
function untilFree(
  writes: readonly number[],
  most: number,
  windowMs: number,
  now: number,
): number {
  const oldest = writes.at(-most);
  return oldest === undefined ? 0 : Math.max(0, oldest + windowMs - now);
}

function createRefusal(retryAfterSeconds: number): GitHubError {
  return new GitHubError(
    403,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    {
      documentation:
        'overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
      headers: { 'retry-after': String(retryAfterSeconds) },
    },
  );
}
