import { buffer } from 'node:stream/consumers';
import type { Request } from 'express';

const bodies = new WeakMap<Request, Promise<Buffer>>();

/**
 * Takes a call in as a whole, as the network does: it arrives even if its caller leaves meanwhile. What comes after
 * finds the body as the JSON parser would have left it.
 */
export function readWholeBody(request: Request): Promise<Buffer> {
  const known = bodies.get(request);
  if (known) return known;
  const body = buffer(request).then(bytes => {
    if (bytes.length > 0) {
      // The parser's own sign for a body that is read already.
      (request as Request & { _body?: boolean })._body = true;
      request.body = JSON.parse(bytes.toString());
    }
    return bytes;
  });
  bodies.set(request, body);
  return body;
}
