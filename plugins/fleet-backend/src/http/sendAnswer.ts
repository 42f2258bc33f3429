import type { Request, Response } from 'express';
import type { Answer } from '../query/AnswerCache';

/** Sends an answer, or says that the browser has it already. */
export function sendAnswer(
  request: Request,
  response: Response,
  { body, etag }: Answer,
): void {
  response.set({
    etag,
    // What somebody may see is asked anew each time.
    'cache-control': 'private, no-cache',
  });
  if (request.fresh) response.status(304).end();
  else response.type('json').send(body);
}
