import { Router } from 'express';
import type { AuthContext } from '../AuthContext';
import { KEYS_MAX_AGE } from '../configuration/AuthConfig';
import { handle } from './handle';
import { Refusal } from './Refusal';

/** How long anybody may keep the revocations, in seconds. */
const REVOCATIONS_MAX_AGE = 5;

/** What everybody may read: the keys, the ended logins, and how the service is. */
export function createWellKnownRouter(context: AuthContext): Router {
  const router = Router();
  const { keys, revocations, redis } = context;

  router.use('/.well-known', (request, response, next) => {
    // Node's fetch says no-cache whenever it sends If-None-Match; what is compared here is never old.
    delete request.headers['cache-control'];
    response.set('Access-Control-Allow-Origin', '*');
    next();
  });

  router.get('/.well-known/jwks.json', (_request, response, next) => {
    if (!keys.signing) return next(noKeys());
    return response
      .set('Cache-Control', `public, max-age=${KEYS_MAX_AGE}`)
      .json({
        keys: keys.published.map(({ kid, publicKey }) => ({
          ...publicKey.export({ format: 'jwk' }),
          kid,
          alg: 'RS256',
          use: 'sig',
        })),
      });
  });

  router.get(
    '/.well-known/revocations.json',
    handle(async (_request, response) => {
      const revoked = await revocations.list();
      response
        .set('Cache-Control', `public, max-age=${REVOCATIONS_MAX_AGE}`)
        .json({ revoked });
    }),
  );

  router.get('/health/live', (_request, response) => {
    response.json({ status: 'ok' });
  });

  router.get(
    '/health/ready',
    handle(async (_request, response) => {
      await redis.ping();
      if (!keys.signing) throw noKeys();
      response.json({ status: 'ok' });
    }),
  );

  return router;
}

function noKeys(): Refusal {
  return new Refusal(
    503,
    'keys-unavailable',
    'There is no key to sign with yet: try again in a moment.',
  ).retryAfter(2);
}
