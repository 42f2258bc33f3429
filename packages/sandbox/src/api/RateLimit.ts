import type { RequestHandler, Response } from 'express';
import { findActor } from './Actor';

const HOUR = 3_600_000;
const LIMIT = 5000;

/** Counts calls as GitHub does, but never refuses one: a benchmark makes more of them in an hour. */
export class RateLimit {
  private readonly windows = new Map<string, { used: number; reset: number }>();

  constructor(private readonly now: () => Date) {}

  /** Counts the call and sets the `x-ratelimit-*` headers; `/rate_limit` itself is free. */
  readonly count: RequestHandler = (request, response, next) => {
    const window = this.windowOf(response);
    if (request.path !== '/rate_limit') window.used += 1;
    this.tell(response);
    // So is "not modified", which is known only when the answer leaves.
    const writeHead = response.writeHead;
    response.writeHead = ((...args: Parameters<typeof writeHead>) => {
      if (response.statusCode === 304) {
        window.used -= 1;
        this.tell(response);
      }
      return writeHead.apply(response, args);
    }) as typeof writeHead;
    next();
  };

  /** What the caller of this request has left. */
  read(response: Response) {
    const { used, reset } = this.windowOf(response);
    return {
      limit: LIMIT,
      used,
      remaining: Math.max(0, LIMIT - used),
      reset,
      resource: 'core',
    };
  }

  private tell(response: Response): void {
    const { limit, remaining, reset, used, resource } = this.read(response);
    response.set({
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-used': String(used),
      'x-ratelimit-resource': resource,
    });
  }

  private windowOf(response: Response) {
    const login = findActor(response)?.login ?? '';
    const now = this.now().getTime();
    const present = this.windows.get(login);
    if (present && present.reset * 1000 > now) return present;
    const next = { used: 0, reset: Math.ceil((now + HOUR) / 1000) };
    this.windows.set(login, next);
    return next;
  }
}
