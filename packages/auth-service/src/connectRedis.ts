import { Redis } from 'ioredis';
import type { Logger } from 'pino';

/**
 * Connects to Redis, and again whenever the connection is lost. A command that is not answered in time fails, so that
 * a request is answered by 503 rather than never.
 */
export function connectRedis(url: string, logger: Logger): Redis {
  const redis = new Redis(url, {
    connectTimeout: 5000,
    commandTimeout: 3000,
    maxRetriesPerRequest: 1,
    // So a command rides over a short interruption, and fails after half a second of a longer one.
    retryStrategy: () => 250,
  });
  redis.on('error', error =>
    logger.warn({ err: error }, 'Redis does not answer'),
  );
  return redis;
}
