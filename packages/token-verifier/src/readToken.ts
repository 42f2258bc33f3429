const SCHEME = /^bearer +/i;

/** Headers of a request as Node gives them, in Express, Fastify and anything else. */
export type RequestHeaders = Readonly<
  Record<string, string | readonly string[] | undefined>
>;

/**
 * Finds the access token of a request: `Authorization: Bearer`, else the cookie.
 *
 * @returns `undefined` when there is none
 */
export function readToken(
  { authorization, cookie }: RequestHeaders,
  cookieName: string,
): string | undefined {
  if (typeof authorization === 'string' && SCHEME.test(authorization))
    return authorization.replace(SCHEME, '').trim() || undefined;
  return typeof cookie === 'string'
    ? readCookie(cookie, cookieName)
    : undefined;
}

/** The first of a name: browsers send the one that belongs most closely to the path first. */
function readCookie(cookies: string, name: string): string | undefined {
  for (const cookie of cookies.split(';')) {
    const equals = cookie.indexOf('=');
    if (equals > 0 && cookie.slice(0, equals).trim() === name)
      return cookie.slice(equals + 1).trim() || undefined;
  }
  return undefined;
}
