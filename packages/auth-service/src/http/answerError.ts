import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import type { AuthContext } from '../AuthContext';
import { Refusal } from './Refusal';

/** Answers what was refused, and what went wrong: always in the same form, never with a stack trace. */
export function answerError(
  { audit, metrics }: AuthContext,
  logger: Logger,
): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error, request, response, _next) => {
    const refusal = toRefusal(error);
    if (refusal.status >= 500 && !(error instanceof Refusal))
      logger.error({ err: error, path: request.path }, refusal.message);
    audit.record('request-refused', {
      door: `${request.method} ${request.path}`,
      status: refusal.status,
      code: refusal.code,
      reason: refusal.reason,
      address: request.ip,
    });
    metrics.refused.inc({ code: refusal.code });
    const challenge = challengeOf(refusal);
    if (challenge) response.set('WWW-Authenticate', challenge);
    if (refusal.wait) response.set('Retry-After', String(refusal.wait));
    response.status(refusal.status).json(refusal.toBody());
  };
}

function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (isBodyError(error))
    return new Refusal(
      error.status,
      'request-malformed',
      error.status === 413
        ? 'The body is too large.'
        : 'The body cannot be read: send a form or JSON.',
    );
  if (isRedisError(error))
    return new Refusal(
      503,
      'store-unavailable',
      'Redis does not answer: try again in a moment.',
    ).retryAfter(5);
  return new Refusal(
    500,
    'internal',
    'This failed here, and is in the log: try again later.',
  );
}

function challengeOf({ status, code }: Refusal): string | undefined {
  if (code === 'client-refused') return 'Basic realm="auth-service"';
  if (status === 401) return 'Bearer error="invalid_token"';
  return status === 403 ? 'Bearer error="insufficient_scope"' : undefined;
}

/** What Express' body parsers throw. */
function isBodyError(error: unknown): error is { status: number } {
  return (
    error instanceof Error &&
    'status' in error &&
    typeof error.status === 'number' &&
    error.status >= 400 &&
    error.status < 500
  );
}

/** ioredis names its own errors, and passes on those of the socket. */
function isRedisError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    ['ReplyError', 'MaxRetriesPerRequestError', 'AbortError'].includes(
      error.name,
    ) ||
    ('code' in error && /^E[A-Z]+$/.test(String(error.code))) ||
    /^(Connection is closed|Command timed out|Stream isn't writeable)/.test(
      error.message,
    )
  );
}
