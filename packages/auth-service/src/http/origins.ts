import type { Request, RequestHandler } from 'express';
import type { AuthConfig } from '../configuration/AuthConfig';
import { isOriginAllowed } from '../configuration/originPattern';
import { Refusal } from './Refusal';

type OriginConfig = Pick<AuthConfig, 'issuer' | 'allowedOrigins'>;

/**
 * Lets the front ends that are allowed read answers and send cookies (CORS with credentials), and refuses what
 * pages of any other origin send: a forged request cannot act for somebody by their cookies.
 */
export function allowOrigins(config: OriginConfig): RequestHandler {
  const patterns = [new URL(config.issuer).origin, ...config.allowedOrigins];
  return (request, response, next) => {
    response.vary('Origin');
    const { origin } = request.headers;
    if (origin === undefined) return next();
    if (!isOriginAllowed(origin, patterns))
      throw originRefused('is not allowed to call');
    response.set({
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Expose-Headers': 'Retry-After',
    });
    if (request.method !== 'OPTIONS') return next();
    return response
      .set({
        'Access-Control-Allow-Methods': 'GET, POST',
        'Access-Control-Allow-Headers': 'authorization, content-type',
        'Access-Control-Max-Age': '600',
      })
      .status(204)
      .end();
  };
}

/** Browsers name the origin of each POST; whoever sends cookies without one could be made to. */
export function requireOrigin(request: Request): void {
  if (request.headers.origin === undefined)
    throw originRefused('is not named, so cookies prove nothing');
}

function originRefused(why: string): Refusal {
  return new Refusal(
    403,
    'origin-refused',
    `The origin of the request ${why}: add it to ALLOWED_ORIGINS of the auth service, or send no cookie but session_id, refresh_token or a bearer token.`,
  );
}
