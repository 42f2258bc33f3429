import { setTimeout as wait } from 'node:timers/promises';
import type { Request, RequestHandler, Response } from 'express';
import { GitHubError } from '../api/GitHubError';
import type { Fault } from './Fault';

/** Makes calls go wrong as it was told to. */
export class FaultInjector {
  private faults: { readonly fault: Fault; left: number }[] = [];

  /** Replaces all faults. */
  set(faults: readonly Fault[]): void {
    this.faults = faults.map(fault => ({
      fault,
      left: fault.times ?? Infinity,
    }));
  }

  /** The faults that can still strike; `times` is what is left of it. */
  list(): Fault[] {
    return this.faults.map(({ fault, left }) =>
      left === Infinity ? fault : { ...fault, times: left },
    );
  }

  /** Delays add up; of the others the first that matches strikes. */
  readonly strike: RequestHandler = async (request, response, next) => {
    for (const { fault } of this.take(request)) {
      switch (fault.kind) {
        case 'delay':
          await wait(fault.ms);
          break;
        case 'error-before':
          next(new GitHubError(fault.status, 'Server Error'));
          return;
        case 'error-after':
          failAtTheEnd(response, fault.status);
          break;
        case 'secondary-limit':
          next(toSecondaryLimit(fault.retryAfter));
          return;
        default:
          return;
      }
    }
    next();
  };

  /** The faults that strike this request, each counted. */
  private take(request: Request) {
    const matching = this.faults.filter(({ fault }) =>
      matches(fault.match, request),
    );
    const first = matching.find(({ fault }) => fault.kind !== 'delay');
    const striking = matching.filter(
      entry => entry.fault.kind === 'delay' || entry === first,
    );
    for (const entry of striking) entry.left -= 1;
    this.faults = this.faults.filter(({ left }) => left > 0);
    return striking;
  }
}

function matches({ method, path }: Fault['match'], request: Request): boolean {
  if (method !== undefined && method !== request.method) return false;
  if (path === undefined) return true;
  const asked = request.originalUrl.split('?', 1)[0];
  return asked.includes(path) || isMatch(path, asked);
}

function isMatch(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern).test(text);
  } catch {
    // It was meant as a part of the path.
    return false;
  }
}

/** Lets the handler write its whole answer, then sends another one in its place. */
function failAtTheEnd(response: Response, status: number): void {
  const end = response.end;
  response.end = (() => {
    response.end = end;
    response.getHeaderNames().forEach(name => response.removeHeader(name));
    return response
      .status(status)
      .json(new GitHubError(status, 'Server Error').toBody());
  }) as typeof end;
}

function toSecondaryLimit(retryAfter: number): GitHubError {
  return new GitHubError(
    403,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    {
      documentation:
        'overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
      headers: { 'retry-after': String(retryAfter) },
    },
  );
}
