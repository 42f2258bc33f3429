import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';

/** The hidden field that carries the token. */
export const FORM_FIELD = 'form_token';

const COOKIE = 'slipway_sandbox_form';

function readCookie(request: Request): string | undefined {
  const pattern = new RegExp(`(?:^|;\\s*)${COOKIE}=([0-9a-f]{64})(?:;|$)`);
  return pattern.exec(request.headers.cookie ?? '')?.[1];
}

/** The token of this browser, kept in a cookie that other sites can neither read nor send. */
export function issueFormToken(request: Request, response: Response): string {
  const known = readCookie(request);
  if (known) return known;
  const token = randomBytes(32).toString('hex');
  response.cookie(COOKIE, token, { httpOnly: true, sameSite: 'strict' });
  return token;
}

/**
 * True when a form came from a page of ours: the browser says so itself, and the field holds what only our page
 * could have put there.
 *
 * @param baseUrl - where the sandbox is reached, e.g. `http://localhost:7080`
 */
export function isOwnForm(request: Request, baseUrl: string): boolean {
  const token = readCookie(request);
  const field = (request.body as Record<string, unknown>)[FORM_FIELD];
  return (
    comesFrom(request, baseUrl) &&
    token !== undefined &&
    typeof field === 'string' &&
    field.length === token.length &&
    timingSafeEqual(Buffer.from(field), Buffer.from(token))
  );
}

/** A name that another site made point to this computer is not one of ours, so the host is compared as well. */
function comesFrom(request: Request, baseUrl: string): boolean {
  const source = request.headers.origin ?? request.headers.referer;
  if (!source || !URL.canParse(source)) return false;
  const { host, hostname, port } = new URL(source);
  const own = new URL(baseUrl);
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return host === own.host || (loopback && port === own.port);
}
