import { TestServer, type Answer, type Arrival } from './TestServer';

/** Who has a session at the site. */
const MEMBER = {
  sub: 'member-한글',
  role: 'member',
  siteCode: 'S001',
  unitCode: 'U01',
  memberCode: 'M0001',
};

/** Speaks the auth service's protocol over HTTP. Its tokens bear no true signature: clients do not verify. */
export class AuthServiceStandIn extends TestServer {
  /** Sessions by the value of their cookie. */
  readonly sessions = new Map<string, Record<string, string>>([
    ['session-1', MEMBER],
  ]);
  lifetimeSeconds = 600;
  /** Answers this instead, until it is removed. */
  trouble?: Answer;
  /** Awaited before each token. */
  hold?: Promise<void>;
  private issued = 0;
  /** Refresh tokens and the session that each belongs to. */
  private readonly refreshTokens = new Map<string, string>();

  constructor() {
    super(arrival => this.serve(arrival));
  }

  /** How many requests for a token arrived. */
  get asked(): number {
    return this.arrivals.filter(
      ({ method, path }) => method === 'POST' && path.startsWith('/token'),
    ).length;
  }

  private async serve(arrival: Arrival): Promise<Answer> {
    const cors = {
      'access-control-allow-origin': arrival.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'authorization',
      'cache-control': 'no-store',
    };
    if (arrival.method === 'OPTIONS') return { status: 204, headers: cors };
    const answer = this.trouble ?? (await this.route(arrival));
    return { ...answer, headers: { ...cors, ...answer.headers } };
  }

  private async route(arrival: Arrival): Promise<Answer> {
    const form = Object.fromEntries(new URLSearchParams(arrival.body));
    const cookies = readCookies(arrival);
    // As the real one: browsers name an origin, and get the refresh token in a cookie.
    const inCookies = arrival.headers.origin !== undefined;
    if (arrival.path === '/logout') {
      this.sessions.delete(cookies.PHPSESSID);
      return { status: 204 };
    }
    await this.hold;
    if (arrival.path === '/token/refresh') {
      const refreshToken = form.refresh_token ?? cookies.site_refresh;
      const session = this.refreshTokens.get(refreshToken);
      this.refreshTokens.delete(refreshToken);
      return this.giveFor(session, inCookies);
    }
    if (form.grant_type === 'client_credentials')
      return form.client_secret === 'right'
        ? this.give('platform', { sub: form.client_id, role: 'service' })
        : { status: 401, body: { code: 'client-refused' } };
    return this.giveFor(form.session_id ?? cookies.PHPSESSID, inCookies);
  }

  /** Spends all refresh tokens, as somebody else who has them would. */
  spendRefreshTokens(): void {
    this.refreshTokens.clear();
  }

  private giveFor(session: string | undefined, inCookies: boolean): Answer {
    const identity = this.sessions.get(session ?? '');
    if (session === undefined || !identity)
      return { status: 401, body: { code: 'session-unknown' } };
    const answer = this.give('site', identity);
    const refreshToken = `refresh-${this.issued}`;
    this.refreshTokens.set(refreshToken, session);
    return inCookies
      ? {
          ...answer,
          headers: { 'set-cookie': `site_refresh=${refreshToken}; HttpOnly` },
        }
      : {
          body: {
            ...(answer.body as object),
            refresh_token: refreshToken,
          },
        };
  }

  private give(aud: string, identity: Record<string, string>): Answer {
    this.issued += 1;
    const payload = {
      iss: this.url,
      aud,
      sid: `login of ${identity.sub}`,
      jti: String(this.issued),
      // This server's clock is wrong by far: clients must not care.
      iat: 1,
      exp: 601,
      ...identity,
    };
    return {
      body: {
        access_token: `e30.${encode(payload)}.c2lnbmVk`,
        token_type: 'Bearer',
        expires_in: this.lifetimeSeconds,
      },
    };
  }
}

function encode(payload: object): string {
  return Buffer.from(JSON.stringify(payload)).toString('base64url');
}

function readCookies({ headers }: Arrival): Record<string, string> {
  return Object.fromEntries(
    (headers.cookie ?? '').split('; ').map(cookie => cookie.split('=')),
  );
}
