import type { Express } from 'express';
import { pino, type Logger } from 'pino';
import type { Registry } from 'prom-client';
import { Audit } from './audit/Audit';
import { serializeError } from './audit/serializeError';
import type { AuthContext } from './AuthContext';
import { ClientList } from './clients/ClientList';
import type { AuthConfigInput } from './configuration/AuthConfig';
import { parseAuthConfig } from './configuration/parseAuthConfig';
import { createApp } from './http/createApp';
import { RateLimiter } from './http/RateLimiter';
import { IdentityProvider } from './identity-provider/IdentityProvider';
import { KeyRing } from './keys/KeyRing';
import { watchKeys } from './keys/watchKeys';
import { LoginStore } from './logins/LoginStore';
import { RefreshTokenStore } from './logins/RefreshTokenStore';
import { RevocationList } from './logins/RevocationList';
import { Metrics } from './metrics/Metrics';
import { SiteSessions } from './php-sessions/SiteSessions';
import type { Clock, RedisCommands } from './RedisCommands';

/** How much later than its expiry a token may still be taken for valid: by the slowest clock and tolerance of all. */
const SLACK_SECONDS = 60;

/** What the service runs on. */
export interface AuthResources {
  /** Where its own state lies; stays open when the service closes. */
  readonly redis: RedisCommands;
  /** Where PHP's sessions lie, when that is another Redis. */
  readonly phpRedis?: RedisCommands;
  readonly logger?: Logger;
  readonly clock?: Clock;
}

/** A service that answers. */
export interface AuthService {
  /** Listens by itself, or is mounted below the path of the issuer: `server.use('/auth', app)`. */
  readonly app: Express;
  /** For a port of its own. */
  readonly metrics: Registry;
  readonly context: AuthContext;
  close(): Promise<void>;
}

/**
 * Puts the service together. It is usable at once; while Redis is away it answers 503, and is not ready.
 *
 * @throws Error that names every field of the configuration that is wrong
 */
export async function createAuthService(
  input: AuthConfigInput,
  { redis, phpRedis = redis, clock = Date.now, ...resources }: AuthResources,
): Promise<AuthService> {
  const config = parseAuthConfig(input);
  const logger = (resources.logger ?? pino()).child(
    {},
    { serializers: { err: serializeError } },
  );
  const prefix = config.redisPrefix;
  const tailSeconds = config.accessTokenSeconds + SLACK_SECONDS;
  const keys = new KeyRing(redis, {
    redisKey: `${prefix}keys`,
    secret: config.keysSecret,
    rotationSeconds: config.keyRotationSeconds,
    leadSeconds: config.keyLeadSeconds,
    tailSeconds,
    clock,
  });
  const revocations = new RevocationList(
    redis,
    `${prefix}revocations`,
    tailSeconds,
    clock,
  );
  const metrics = new Metrics(() => keys.signingSeconds);
  const context: AuthContext = {
    config,
    redis,
    keys,
    revocations,
    metrics,
    clock,
    logins: new LoginStore(redis, revocations, {
      prefix,
      idleSeconds: config.refreshIdleSeconds,
      loginSeconds: config.loginSeconds,
      clock,
    }),
    refreshTokens: new RefreshTokenStore(
      redis,
      prefix,
      config.refreshGraceSeconds,
    ),
    limiter: new RateLimiter(redis, prefix, clock),
    audit: new Audit(logger),
    clients: new ClientList(config.clients),
    sessions: config.php && new SiteSessions(phpRedis, config.php),
    identityProvider:
      config.identityProvider &&
      new IdentityProvider(
        config.identityProvider,
        config.clockToleranceSeconds,
      ),
  };
  const stopWatching = await watchKeys(keys, logger);
  return {
    app: createApp(context, logger),
    metrics: metrics.registry,
    context,
    close: async () => stopWatching(),
  };
}
