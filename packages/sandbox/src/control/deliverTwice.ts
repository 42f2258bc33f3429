import { setTimeout as wait } from 'node:timers/promises';
import type { Request, Response } from 'express';
import type { Fault } from './Fault';
import { readWholeBody } from './readWholeBody';

const AGAIN = 'x-sandbox-delivery';

/** What belongs to a connection is not handed on to the next. */
const CONNECTION_HEADERS = new Set([
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
]);

/** Whether this call was handed on by {@link deliverTwice}: no fault strikes it again. */
export function isSecondDelivery(request: Request): boolean {
  return request.headers[AGAIN] !== undefined;
}

/** Hands a call on to the sandbox itself twice, and answers with one of both answers. */
export async function deliverTwice(
  { answer, gap }: Extract<Fault, { kind: 'duplicate' }>,
  request: Request,
  response: Response,
  baseUrl: string,
): Promise<void> {
  const body = await readWholeBody(request);
  const deliver = () =>
    fetch(`${baseUrl}${request.originalUrl}`, {
      method: request.method,
      headers: { ...handOn(request.headers), [AGAIN]: 'again' },
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    });
  const first = await deliver();
  const second = wait(gap, undefined, { ref: false }).then(deliver);
  // The sandbox may close before it is delivered; then nobody waits for it.
  second.catch(() => {});
  const chosen = answer === 'first' ? first : await second;
  response
    .status(chosen.status)
    .set(handOn(Object.fromEntries(chosen.headers)))
    .send(Buffer.from(await chosen.arrayBuffer()));
}

function handOn(headers: Request['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && !CONNECTION_HEADERS.has(name)
        ? [[name, value]]
        : [],
    ),
  );
}
