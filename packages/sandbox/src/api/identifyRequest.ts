import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

/** What GitHub's API does to every request: an id, its headers, and no look at the caller's Cache-Control. */
export const identifyRequest: RequestHandler = (request, response, next) => {
  // Node's fetch adds no-cache to a conditional request; GitHub answers 304 all the same.
  delete request.headers['cache-control'];

  response.set({
    'x-github-request-id': randomUUID(),
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
  });
  next();
};
