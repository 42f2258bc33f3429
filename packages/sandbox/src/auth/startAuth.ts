import { randomBytes } from 'node:crypto';
import { connectRedis, createAuthService } from '@slipway/auth-service';
import { pino } from 'pino';
import {
  createIdentityRouter,
  IDENTITY_AUDIENCE,
} from '../identity/createIdentityRouter';
import { createMonolithRouter } from '../monolith/createMonolithRouter';
import { startRedis } from '../redis/startRedis';
import type { SandboxContext } from '../SandboxContext';
import type { Neighbour } from '../server/createApplication';

/** The auth service and all that it speaks with. */
export interface RunningAuth {
  readonly neighbours: readonly Neighbour[];
  close(): Promise<void>;
}

/**
 * Runs the auth service at `/auth`, the very same that a company runs, over stand-ins of what it speaks with: Redis, the
 * PHP monolith that logs customers in (`/monolith`) and the identity provider that logs employees in (`/identity`).
 */
export async function startAuth({
  baseUrl,
  now,
}: Pick<SandboxContext, 'baseUrl' | 'now'>): Promise<RunningAuth> {
  const clock = () => now().getTime();
  const redis = await startRedis(clock);
  const logger = pino({ level: 'warn' });
  const connection = connectRedis(redis.url, logger);
  const identity = `${baseUrl}/identity`;
  const service = await createAuthService(
    {
      issuer: `${baseUrl}/auth`,
      // The keys that it seals live no longer than this process.
      keysSecret: randomBytes(32).toString('base64'),
      php: { handler: 'php' },
      identityProvider: {
        issuer: identity,
        clientId: IDENTITY_AUDIENCE,
        jwksUrl: `${identity}/.well-known/jwks.json`,
        roleClaim: 'role',
      },
      // Front ends that a developer runs.
      allowedOrigins: ['http://localhost:*', 'http://127.0.0.1:*'],
    },
    { redis: connection, logger, clock },
  );
  return {
    neighbours: [
      { path: '/auth', serve: service.app },
      { path: '/monolith', serve: createMonolithRouter(redis.keys) },
      { path: '/identity', serve: createIdentityRouter(identity, now) },
    ],
    async close() {
      await service.close();
      connection.disconnect();
      await redis.close();
    },
  };
}
