import type { Request } from 'express';

const SCHEME = /^bearer +/i;

/** The token in `Authorization: Bearer` (RFC 6750). */
export function readBearer({
  headers: { authorization },
}: Request): string | undefined {
  if (!authorization || !SCHEME.test(authorization)) return undefined;
  return authorization.replace(SCHEME, '').trim() || undefined;
}
