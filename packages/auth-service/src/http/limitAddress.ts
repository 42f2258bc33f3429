import type { RequestHandler } from 'express';
import type { AuthContext } from '../AuthContext';

/** Refuses more requests a minute from one address than the configuration allows. */
export function limitAddress({ limiter, config }: AuthContext): RequestHandler {
  return (request, _response, next) => {
    limiter
      .take(`address:${request.ip}`, config.rateLimit.perAddress)
      .then(() => next(), next);
  };
}
