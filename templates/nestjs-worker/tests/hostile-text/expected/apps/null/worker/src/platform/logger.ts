import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { manifest } from './manifest';
import type { PlatformConfig } from './platformConfig';
import { requestContext } from './requestContext';

/** Logs one JSON object a line; each says which request and which trace it belongs to. */
export function createLogger(
  config: Pick<PlatformConfig, 'ENVIRONMENT' | 'LOG_LEVEL'>,
): Logger {
  return pino({
    level: config.LOG_LEVEL,
    base: { application: manifest.name, environment: config.ENVIRONMENT },
    messageKey: 'message',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: label => ({ level: label }) },
    mixin: () => ({ ...requestContext.getStore() }),
    // Nobody logs these on purpose; whoever logs a request by mistake logs no token with it.
    redact: [
      'authorization',
      'cookie',
      '*.authorization',
      '*.cookie',
      '*.headers.authorization',
      '*.headers.cookie',
    ],
  });
}

/** What Nest, and `new Logger('Orders').log('...')` of its own in the code, log with. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log = (message: unknown, ...rest: unknown[]) =>
    this.write('info', message, rest);
  warn = (message: unknown, ...rest: unknown[]) =>
    this.write('warn', message, rest);
  debug = (message: unknown, ...rest: unknown[]) =>
    this.write('debug', message, rest);
  verbose = (message: unknown, ...rest: unknown[]) =>
    this.write('trace', message, rest);
  error = (message: unknown, ...rest: unknown[]) =>
    this.write('error', message, rest);
  fatal = (message: unknown, ...rest: unknown[]) =>
    this.write('fatal', message, rest);

  /** Nest gives the name of the logger last, and before it the stack of an error. */
  private write(
    level: 'info' | 'warn' | 'debug' | 'trace' | 'error' | 'fatal',
    message: unknown,
    rest: unknown[],
  ) {
    const context = rest.at(-1);
    const stack = rest.length > 1 ? rest[0] : undefined;
    this.logger[level](
      message instanceof Error ? { err: message, context } : { context, stack },
      String(message),
    );
  }
}
