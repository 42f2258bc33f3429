import type { Claims } from './Claims.js';
import type { Grant } from './Grant.js';
import { readClaims } from './readClaims.js';
import { readRefusal } from './readRefusal.js';
import { SiteAuthError } from './SiteAuthError.js';

/** What the auth service gave. */
export interface IssuedToken {
  readonly accessToken: string;
  readonly claims: Claims;
  /** How long it lives, from the moment at which it was asked for. */
  readonly lifetimeSeconds: number;
  readonly refreshToken?: string;
}

/** The auth service's HTTP API, as far as a client needs it. */
export class TokenClient {
  constructor(
    private readonly issuer: string,
    private readonly timeoutSeconds: number,
    private readonly send: typeof fetch,
  ) {}

  /** @throws SiteAuthError */
  async obtain(grant: Grant): Promise<IssuedToken> {
    return this.readToken(await this.post('/token', grant));
  }

  /**
   * Without a refresh token in it, the one of the browser's cookie is meant, which no script sees.
   *
   * @throws SiteAuthError
   */
  async refresh({ refreshToken, claims }: IssuedToken): Promise<IssuedToken> {
    return this.readToken(
      await this.post('/token/refresh', {
        grant_type: 'refresh_token',
        audience: claims.aud,
        ...(refreshToken !== undefined && { refresh_token: refreshToken }),
      }),
    );
  }

  /**
   * Ends the login session of a token, or of the cookies when there is none at hand.
   *
   * @throws SiteAuthError
   */
  async logout(token: IssuedToken | undefined): Promise<void> {
    await this.post(
      '/logout',
      token?.refreshToken ? { refresh_token: token.refreshToken } : {},
      token && { authorization: `Bearer ${token.accessToken}` },
    );
  }

  private async post(
    path: string,
    form: Readonly<Record<string, string>>,
    headers?: Record<string, string>,
  ): Promise<Response> {
    let response: Response;
    try {
      response = await this.send(this.issuer + path, {
        method: 'POST',
        headers: { accept: 'application/json', ...headers },
        // A form: browsers send it to another origin of the site without asking beforehand.
        body: new URLSearchParams(form),
        credentials: 'include',
        cache: 'no-store',
        // What is sent here is for the auth service alone.
        redirect: 'error',
        signal: AbortSignal.timeout(this.timeoutSeconds * 1000),
      });
    } catch (cause) {
      throw new SiteAuthError(
        'unavailable',
        `The auth service at ${this.issuer} was not reached. In a browser, it must also allow this page's origin (CORS).`,
        { cause },
      );
    }
    if (!response.ok) throw await readRefusal(response, this.issuer + path);
    return response;
  }

  private async readToken(response: Response): Promise<IssuedToken> {
    const answer = await response.json().catch(() => undefined);
    const { access_token, expires_in, refresh_token } = answer ?? {};
    const claims =
      typeof access_token === 'string' ? readClaims(access_token) : undefined;
    if (!claims || !(typeof expires_in === 'number' && expires_in > 0))
      throw new SiteAuthError(
        'unavailable',
        `${this.issuer} answered with something that is no token; is it the auth service?`,
      );
    return {
      accessToken: access_token,
      claims,
      lifetimeSeconds: expires_in,
      ...(typeof refresh_token === 'string' && { refreshToken: refresh_token }),
    };
  }
}
