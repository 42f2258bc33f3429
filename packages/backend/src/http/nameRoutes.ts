import { context } from '@opentelemetry/api';
import { getRPCMetadata } from '@opentelemetry/core';
import type { Request, RequestHandler } from 'express';

/**
 * Tells the metric and the trace of a request which route it took, e.g. `/api/fleet/services/:service/:application`. The
 * library's own way looks at each layer that a request passes, which took a sixth of the processor.
 */
export const nameRoutes: RequestHandler = (request, _response, next) => {
  const observed = getRPCMetadata(context.active());
  if (observed)
    // Asked at the end of the answer, when the route is known.
    Object.defineProperty(observed, 'route', { get: () => readRoute(request) });
  next();
};

/** @returns `undefined` for what no route answered, such as a page's file */
function readRoute({ baseUrl, route }: Request): string | undefined {
  return route && `${baseUrl}${route.path}`;
}
