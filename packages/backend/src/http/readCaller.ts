import type { Request } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import { isIP } from 'node:net';

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;

/** The address of a caller, as `backend.trustProxy` lets us believe it; of IPv6 the network, which is one customer's. */
export function readAddress({ ip }: Request): string {
  return ip && isIP(ip) ? ipKeyGenerator(ip) : 'unknown';
}

/**
 * The person whom a token names, together with the address: nobody can use up another's share by naming him, since
 * nothing is checked here. Whoever names many is stopped by the limit of the address.
 */
export function readPerson(request: Request): string {
  const token = /^Bearer [^.]+\.([^.]+)\./i.exec(
    request.headers.authorization ?? '',
  )?.[1];
  return `${readAddress(request)} ${token ? readSubject(token) : ''}`;
}

/**
 * Whether the portal calls itself: one plugin another, over loopback. A proxy on the same machine says for whom it
 * calls.
 */
export function isOwnCall(request: Request): boolean {
  return (
    LOOPBACK.test(request.socket.remoteAddress ?? '') &&
    request.headers['x-forwarded-for'] === undefined &&
    request.headers.forwarded === undefined
  );
}

function readSubject(payload: string): string {
  try {
    const { sub } = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return typeof sub === 'string' ? sub.slice(0, 300) : '';
  } catch {
    return '';
  }
}
