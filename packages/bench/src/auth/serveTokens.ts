import {
  connectRedis,
  createAuthService,
  type AuthConfigInput,
} from '@slipway/auth-service';
import { pino } from 'pino';

/** A program: the auth service over the Redis at a socket, its audit log thrown away. It says when it is ready. */
async function serveTokens(port: string, socket: string, config: string) {
  const logger = pino({ level: 'info' }, { write: () => {} });
  const redis = connectRedis(socket, logger);
  const { app } = await createAuthService(
    JSON.parse(config) as AuthConfigInput,
    { redis, logger },
  );
  app.listen(Number(port), '127.0.0.1', () => process.send?.({ ready: true }));
}

const [port, socket, config] = process.argv.slice(2);
serveTokens(port, socket, config).catch(error => {
  console.error(`The auth service could not start: ${error.message}`);
  process.exitCode = 1;
});
