import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

/** The headers that every answer of GitHub's API carries. */
export const identifyRequest: RequestHandler = (_request, response, next) => {
  response.set({
    'x-github-request-id': randomUUID(),
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
  });
  next();
};
