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
  let isAway = false;
  redis.on('error', error => {
    // Once, and not at each attempt.
    if (!isAway) logger.error(`Redis does not answer: ${error.message}`);
    isAway = true;
  });
  redis.on('ready', () => {
    if (isAway) logger.info('Redis answers again');
    isAway = false;
  });
  return redis;
}
