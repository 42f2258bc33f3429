import type { Request, RequestHandler, Response } from 'express';

/** Express 4 does not wait for a handler: what it rejects with goes to the error handler. */
export function handle(
  handler: (request: Request, response: Response) => Promise<unknown>,
): RequestHandler {
  return (request, response, next) => {
    handler(request, response).catch(next);
  };
}
