import type { RequestHandler } from 'express';

/** One call of the API that was answered. */
export interface ServedRequest {
  readonly method: string;
  /** Without the query, e.g. `/api/v3/repos/acme/platform/git/trees`. */
  readonly path: string;
  /** 0 when the caller left, or the sandbox hung, without an answer. */
  readonly status: number;
  /** Until the answer was written, in milliseconds. */
  readonly ms: number;
}

const MOST_REQUESTS = 10_000;

/** The calls served last, newest at the end. */
export class RequestLog {
  private requests: ServedRequest[] = [];

  /** Notes every request that passes, once it was answered. */
  readonly record: RequestHandler = (request, response, next) => {
    const start = performance.now();
    const path = request.originalUrl.split('?', 1)[0];
    const note = (status: number) =>
      this.add({
        method: request.method,
        path,
        status,
        ms: Math.round((performance.now() - start) * 10) / 10,
      });
    response.once('close', () => {
      if (!response.writableEnded) note(0);
    });
    // Noted just before it leaves: whoever reads the answer finds it in the list.
    const end = response.end;
    response.end = ((...args: Parameters<typeof end>) => {
      response.end = end;
      note(response.statusCode);
      return end.apply(response, args);
    }) as typeof end;
    next();
  };

  list(): readonly ServedRequest[] {
    return this.requests;
  }

  clear(): void {
    this.requests = [];
  }

  private add(request: ServedRequest): void {
    this.requests.push(request);
    if (this.requests.length > MOST_REQUESTS)
      this.requests.splice(0, this.requests.length - MOST_REQUESTS);
  }
}
