import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { collectDefaultMetrics } from 'prom-client';
import { readEnvironment } from './configuration/readEnvironment';
import { readProcessEnvironment } from './configuration/readProcessEnvironment';
import { connectRedis } from './connectRedis';
import { createAuthService } from './createAuthService';
import { createMetricsServer } from './metrics/createMetricsServer';

/** Starts the service by the environment, and ends it on SIGTERM when the requests under way are answered. */
async function main() {
  const { port, metricsPort, redisUrl, phpRedisUrl, logLevel } =
    readProcessEnvironment(process.env);
  const config = readEnvironment(process.env);
  const logger = pino({ level: logLevel });
  const redis = connectRedis(redisUrl, logger);
  const phpRedis = phpRedisUrl ? connectRedis(phpRedisUrl, logger) : redis;
  const service = await createAuthService(config, { redis, phpRedis, logger });
  collectDefaultMetrics({ register: service.metrics });
  const servers = [
    await listen(createServer(service.app), port),
    await listen(createMetricsServer(service.metrics), metricsPort),
  ];
  const [listening, showing] = servers.map(portOf);
  logger.info(
    { port: listening, metricsPort: showing, issuer: config.issuer },
    'Ready',
  );

  let isEnding = false;
  const end = async () => {
    if (isEnding) return;
    isEnding = true;
    await Promise.all(servers.map(close));
    await service.close();
    redis.disconnect();
    phpRedis.disconnect();
    logger.info('Ended');
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}

function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

main().catch(error => {
  process.stderr.write(`The auth service cannot start:\n${error.message}\n`);
  process.exit(1);
});
