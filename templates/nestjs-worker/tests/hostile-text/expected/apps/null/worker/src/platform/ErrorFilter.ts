import { STATUS_CODES } from 'node:http';
import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/** What every refusal looks like. */
interface Refusal {
  readonly statusCode: number;
  readonly error: string;
  /** For programs, e.g. `input-invalid`. */
  readonly code: string;
  /** For people: says what to do. */
  readonly message: string;
}

/** Answers every error with JSON of one shape. What only we can repair is logged, and the caller is told no detail. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('Errors');

  constructor(private readonly adapterHost: HttpAdapterHost) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const { httpAdapter } = this.adapterHost;
    const refusal = describe(error);
    if (refusal.statusCode >= 500 && !(error instanceof HttpException))
      this.logger.error(error);
    const response = host.switchToHttp().getResponse();
    // An answer that is half sent cannot be taken back.
    if (httpAdapter.isHeadersSent(response)) httpAdapter.end(response);
    else httpAdapter.reply(response, refusal, refusal.statusCode);
  }
}

function describe(error: unknown): Refusal {
  const statusCode =
    error instanceof HttpException ? error.getStatus() : statusOf(error);
  const title = STATUS_CODES[statusCode] ?? 'Error';
  const code = title.toLowerCase().replaceAll(' ', '-');
  const plain = {
    statusCode,
    error: title,
    code,
    message: 'Something went wrong here; try again later.',
  };
  if (!(error instanceof HttpException))
    return statusCode < 500
      ? { ...plain, message: (error as Error).message }
      : plain;
  const body = error.getResponse();
  return typeof body === 'string'
    ? { ...plain, message: body }
    : { ...plain, ...body };
}

/** What reads bodies marks the fault of a caller, such as JSON that is cut off, with a status. */
function statusOf(error: unknown): number {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500
    ? status
    : 500;
}
