import { STATUS_CODES } from 'node:http';
import type { Response } from 'express';

/** Answers a request that goes no further, in the shape of Backstage's errors. */
export function sendRefusal(
  response: Response,
  statusCode: number,
  message: string,
): void {
  const name = `${STATUS_CODES[statusCode]?.replace(/\W/g, '')}Error`;
  response
    .status(statusCode)
    .json({ error: { name, message }, response: { statusCode } });
}
