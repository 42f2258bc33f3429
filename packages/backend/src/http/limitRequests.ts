import { Router, type Request, type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { isOwnCall, readAddress, readPerson } from './readCaller';
import type { RequestLimits } from './RequestLimits';
import { sendRefusal } from './sendRefusal';

const MINUTE_MS = 60_000;

/**
 * Answers 429, with `Retry-After`, to whoever asks too much: each replica counts by itself, so that no call waits for
 * another machine. What the portal asks itself is not counted.
 */
export function limitRequests(limits: RequestLimits): RequestHandler {
  const router = Router();
  router.use(limit(limits.address, 'requests of your address', readAddress));
  router.use(limit(limits.person, 'requests of yours', readPerson));
  router.use(
    '/api/auth',
    limit(limits.failedSignIn, 'failed sign-ins of your address', readAddress, {
      skipSuccessfulRequests: true,
    }),
  );
  router.post(
    [
      '/api/scaffolder/v2/tasks',
      '/api/scaffolder/v2/tasks/:id/retry',
      '/api/scaffolder/v2/dry-run',
    ],
    limit(limits.creation, 'creations of yours', readPerson),
  );
  return router;
}

function limit(
  perMinute: number,
  what: string,
  keyGenerator: (request: Request) => string,
  options: { skipSuccessfulRequests?: boolean } = {},
): RequestHandler {
  return rateLimit({
    ...options,
    windowMs: MINUTE_MS,
    limit: perMinute,
    keyGenerator,
    skip: isOwnCall,
    standardHeaders: 'draft-6',
    legacyHeaders: false,
    // Which proxies to believe is `backend.trustProxy`; the library's own advice on it would be printed at each start.
    validate: false,
    handler(_request, response) {
      sendRefusal(
        response,
        429,
        `More than ${perMinute} ${what} in a minute; try again in ${response.getHeader(
          'retry-after',
        )} s`,
      );
    },
  });
}
