/** What entitles to a token: the parameters of `POST /token` (RFC 6749, section 4.5). */
export type Grant = { readonly grant_type: string } & Readonly<
  Record<string, string>
>;

const SESSION_GRANT = 'urn:slipway:params:oauth:grant-type:session';

/** The site's own login, by the cookie that the browser sends along. What a browser uses by default. */
export function sessionCookie(): Grant {
  return { grant_type: SESSION_GRANT };
}

/**
 * The site's own login, for code that has the session's id in its hands: a server that renders pages.
 *
 * @param sessionId - what the session cookie holds
 */
export function session(sessionId: string): Grant {
  return { grant_type: SESSION_GRANT, session_id: sessionId };
}

/**
 * A login at the company's identity provider, for the platform's own pages.
 *
 * @param idToken - OpenID Connect's ID token
 */
export function identityToken(idToken: string): Grant {
  return {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: idToken,
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
  };
}

/** A service speaks for itself. Never in a browser: everybody could read the secret. */
export function clientCredentials(
  clientId: string,
  clientSecret: string,
): Grant {
  return {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  };
}
