import { ServiceUnavailableError } from '@backstage/errors';
import { ForgeError } from '@slipway/forge';
import type { ErrorRequestHandler } from 'express';

/** Says in its own words what the forge could not do, and when to come back. */
export const explainForgeError: ErrorRequestHandler = (
  error,
  _request,
  response,
  next,
) => {
  if (!(error instanceof ForgeError)) {
    next(error);
    return;
  }
  const { retryAfterSeconds } = error;
  if (retryAfterSeconds !== undefined)
    response.set('retry-after', String(retryAfterSeconds));
  next(new ServiceUnavailableError(error.message));
};
