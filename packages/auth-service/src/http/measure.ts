import type { RequestHandler } from 'express';
import type { Metrics } from '../metrics/Metrics';

/** Measures how long requests take, by their route: a path that is none counts as `none`. */
export function measure({ duration }: Metrics): RequestHandler {
  return (request, response, next) => {
    const stop = duration.startTimer();
    response.once('finish', () =>
      stop({
        method: request.method,
        route: request.route?.path ?? 'none',
        status: response.statusCode,
      }),
    );
    next();
  };
}
