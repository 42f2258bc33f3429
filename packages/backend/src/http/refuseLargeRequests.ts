import type { Request, RequestHandler } from 'express';
import { sendRefusal } from './sendRefusal';

const LONGEST_URL = 8 * 1024;
const LARGEST_BODY = 1024 * 1024;
/** A dry run brings the files of a template along; the scaffolder reads no more than this either. */
const LARGEST_SCAFFOLDER_BODY = 10 * 1024 * 1024;
/** The scaffolder brings the files of a whole creation along that a second person shall see; the router reads no more. */
const LARGEST_ASK = 16 * 1024 * 1024;

/**
 * Refuses a request by its size before anything of it is read: 414 for an address, 413 for a body. Bodies whose size
 * nobody says are bounded by the parsers of the plugins.
 */
export const refuseLargeRequests: RequestHandler = (
  request,
  response,
  next,
) => {
  if (request.originalUrl.length > LONGEST_URL) {
    sendRefusal(
      response,
      414,
      `The address of a request has at most ${LONGEST_URL} characters`,
    );
    return;
  }
  const largest = findLargest(request);
  if (Number(request.headers['content-length'] ?? 0) > largest) {
    // The rest of the body would follow on this connection.
    response.setHeader('connection', 'close');
    sendRefusal(
      response,
      413,
      `The body of a request has at most ${largest} bytes here`,
    );
    return;
  }
  next();
};

function findLargest({ method, path }: Request): number {
  if (/^\/api\/scaffolder\//i.test(path)) return LARGEST_SCAFFOLDER_BODY;
  return method === 'POST' && /^\/api\/approval\/v1\/asks\/?$/i.test(path)
    ? LARGEST_ASK
    : LARGEST_BODY;
}
