import { ServiceUnavailableError } from '@backstage/errors';
import type { ErrorRequestHandler } from 'express';
import { ForgeError } from './ForgeError';

/** Of a router that asks the forge: says in its own words what that could not do, and when to come back. */
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
