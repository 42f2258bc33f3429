import type { RequestHandler } from 'express';

/**
 * Makes every cookie one that scripts cannot read, that other sites cannot send along, and that stays with this very
 * host. The stock portal marks some `SameSite=None`, for frontends that live elsewhere; here both share an origin.
 *
 * @param isSecure - whether people reach the portal by https
 */
export function hardenCookies(isSecure: boolean): RequestHandler {
  return (_request, response, next) => {
    const writeHead = response.writeHead;
    response.writeHead = (...args: any[]) => {
      const cookies = [response.getHeader('set-cookie') ?? []].flat();
      if (cookies.length > 0)
        response.setHeader(
          'set-cookie',
          cookies.map(cookie => hardenCookie(String(cookie), isSecure)),
        );
      return writeHead.apply(response, args as [number]);
    };
    next();
  };
}

function hardenCookie(cookie: string, isSecure: boolean): string {
  const [pair, ...attributes] = cookie.split(/;\s*/);
  const kept = attributes.filter(
    attribute => !/^(?:samesite|httponly|secure|domain)\b/i.test(attribute),
  );
  // Lax, not Strict: the way back from the provider of the sign-in starts on its site.
  return [
    pair,
    ...kept,
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ');
}
