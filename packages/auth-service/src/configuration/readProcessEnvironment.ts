import * as z from 'zod';
import { ConfigurationError } from './parseAuthConfig';

const port = (otherwise: number) =>
  z.coerce.number().int().min(0).max(65_535).default(otherwise);

const redisUrl = z
  .string('Give the URL of Redis, e.g. redis://localhost:6379.')
  .regex(
    /^(rediss?:\/\/|\/)/,
    'Give redis://, rediss:// or the path of a socket.',
  );

const processSchema = z
  .object({
    PORT: port(3000),
    METRICS_PORT: port(9464),
    REDIS_URL: redisUrl,
    PHP_REDIS_URL: redisUrl.optional(),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
      .default('info'),
  })
  .transform(found => ({
    port: found.PORT,
    metricsPort: found.METRICS_PORT,
    redisUrl: found.REDIS_URL,
    phpRedisUrl: found.PHP_REDIS_URL,
    logLevel: found.LOG_LEVEL,
  }));

/**
 * What the process itself needs out of the environment.
 *
 * @throws ConfigurationError that names every variable that is wrong
 */
export function readProcessEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
) {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== ''),
  );
  const parsed = processSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new ConfigurationError(
    parsed.error.issues
      .map(({ path, message }) => `${path.join('.')}: ${message}`)
      .join('\n'),
  );
}
