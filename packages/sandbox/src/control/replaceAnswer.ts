import type { Response } from 'express';

/**
 * Lets the handler do its work and write its whole answer, then does something else in its place.
 *
 * @param replace - is handed what would have been the body; the status and headers stand in the response
 */
export function replaceAnswer(
  response: Response,
  replace: (body: Buffer) => void,
): void {
  const end = response.end;
  response.end = ((chunk?: unknown, encoding?: BufferEncoding) => {
    response.end = end;
    const isBody = typeof chunk === 'string' || chunk instanceof Uint8Array;
    replace(isBody ? Buffer.from(chunk as string, encoding) : Buffer.alloc(0));
    return response;
  }) as typeof end;
}

/** Forgets what the handler said, so that another answer can be given. */
export function clearAnswer(response: Response): Response {
  response.getHeaderNames().forEach(name => response.removeHeader(name));
  return response;
}
