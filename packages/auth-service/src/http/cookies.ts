import type { CookieOptions, Response } from 'express';
import type { AuthConfig } from '../configuration/AuthConfig';
import type { Audience } from '../tokens/Identity';

type CookieConfig = Pick<
  AuthConfig,
  'issuer' | 'cookieDomain' | 'accessTokenSeconds' | 'refreshIdleSeconds'
>;

/** The cookie with the access token, which the applications and the gateway read. */
export function accessCookie(audience: Audience): string {
  return `${audience}_token`;
}

/** The cookie with the refresh token, which only this service ever sees. */
export function refreshCookie(audience: Audience): string {
  return `${audience}_refresh`;
}

export function setCookies(
  response: Response,
  config: CookieConfig,
  audience: Audience,
  { accessToken, refreshToken }: { accessToken: string; refreshToken?: string },
): void {
  response.cookie(accessCookie(audience), accessToken, {
    ...accessOptions(config),
    maxAge: config.accessTokenSeconds * 1000,
  });
  if (refreshToken)
    response.cookie(refreshCookie(audience), refreshToken, {
      ...refreshOptions(config),
      maxAge: config.refreshIdleSeconds * 1000,
    });
}

export function clearCookies(
  response: Response,
  config: CookieConfig,
  audience: Audience,
): void {
  response.clearCookie(accessCookie(audience), accessOptions(config));
  response.clearCookie(refreshCookie(audience), refreshOptions(config));
}

function accessOptions({ issuer, cookieDomain }: CookieConfig): CookieOptions {
  return {
    httpOnly: true,
    // The configuration lets only a laptop go without TLS.
    secure: issuer.startsWith('https:'),
    sameSite: 'lax',
    path: '/',
    domain: cookieDomain,
  };
}

/** Without a domain, and below the issuer's path: no application gets to see it. */
function refreshOptions(config: CookieConfig): CookieOptions {
  return {
    ...accessOptions(config),
    path: new URL(config.issuer).pathname,
    domain: undefined,
  };
}
